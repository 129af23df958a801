/** The words of the interface. */
export type { MessageKey } from './catalogue.ts';
export { messages } from './current.ts';
export { makeMessages } from './messages.ts';
export type { Messages, Translate } from './messages.ts';
export { MessagesProvider, useMessages } from './provider.tsx';
