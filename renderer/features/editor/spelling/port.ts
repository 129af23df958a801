/** Asking the worker, with promises. */
import type { Answer, Ask, Request } from './protocol.ts';

export interface SpellingPort {
  /** Resolves with words; rejects when the worker could not do it. */
  ask(request: Ask): Promise<readonly string[]>;
  close(): void;
}

/** The two ends a worker offers; a test may bring its own. */
export interface Messages {
  postMessage(request: Request): void;
  onAnswer(listener: (answer: Answer) => void): void;
  onFailure(listener: (message: string) => void): void;
  terminate(): void;
}

/** A port over messages; after a failure of the worker itself every request rejects. */
export function spellingPort(messages: Messages): SpellingPort {
  const waiting = new Map<number, { resolve(words: readonly string[]): void; reject(fault: Error): void }>();
  let next = 1;
  let broken: string | null = null;
  messages.onAnswer((answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(answer.words);
  });
  messages.onFailure((message) => {
    broken = message;
    for (const asked of waiting.values()) asked.reject(new Error(message));
    waiting.clear();
  });
  return {
    ask(request) {
      if (broken !== null) return Promise.reject(new Error(broken));
      return new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        messages.postMessage({ ...request, id });
      });
    },
    close: () => messages.terminate(),
  };
}

/** The real worker, from a file of the program's own. */
export function workerMessages(): Messages {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'spelling' });
  return {
    postMessage: (request) => worker.postMessage(request),
    onAnswer: (listener) =>
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => listener(data)),
    onFailure: (listener) =>
      worker.addEventListener('error', ({ message }) =>
        listener(message === '' ? 'it did not start' : message),
      ),
    terminate: () => worker.terminate(),
  };
}
