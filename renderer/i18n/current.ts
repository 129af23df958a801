/** The messages for code that is no component: what a command says when it is done, what a fault is called. */
import { makeMessages } from './messages.ts';
import type { Messages } from './messages.ts';

let current = makeMessages('en');

/** Those of the interface as it is now. In a component use `useMessages`, which follows a change. */
export function messages(): Messages {
  return current;
}

export function setMessages(next: Messages): void {
  current = next;
}
