/** The words of the interface. */
export { LANGUAGES } from './catalogue.ts';
export type { Language, MessageKey } from './catalogue.ts';
export { messages } from './current.ts';
export { makeMessages } from './messages.ts';
export type { Messages, Translate } from './messages.ts';
export { MessagesProvider, useMessages } from './provider.tsx';
