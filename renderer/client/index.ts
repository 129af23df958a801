/** The core, as the screen sees it. */
export { ClientProvider, useClient, useConnection, useCoreEvent, useLink } from './provider.tsx';
export { keepConnected } from './connection.ts';
export type { LiveConnection } from './connection.ts';
export { keys } from './keys.ts';
export { useContractQuery } from './query.ts';
export { uploadFile } from './upload.ts';
export { findingText } from './findings.ts';
export { errorOf, faultText, faultTitle } from './fault.ts';
export { HUES, hueOf, rowMarks } from './marks.ts';
export type { Mark } from './marks.ts';
