/** Spelling off the main thread: a suggestion takes longer than a key press may. */
import { answerer } from './answer.ts';
import type { Request } from './protocol.ts';

const answer = answerer((message) => self.postMessage(message));
self.addEventListener('message', ({ data }: MessageEvent<Request>) => answer(data));
