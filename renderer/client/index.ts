/** The core, as the screen sees it. */
export { ClientProvider, useClient, useConnection, useCoreEvent, useLink } from './provider.tsx';
export { keepConnected } from './connection.ts';
export type { LiveConnection } from './connection.ts';
export { keys } from './keys.ts';
export { useContractQuery } from './query.ts';
export { fetchDownload } from './download.ts';
export { uploadFile } from './upload.ts';
export { ownFile } from '../transport/own-file.ts';
export { findingText } from './findings.ts';
export { errorOf, faultText, faultTitle } from './fault.ts';
export { chipsOf } from './chips.ts';
export type { Chip } from './chips.ts';
export { putText, STORED_TEXT, takeText } from './clipboard.ts';
export { HUES, hueOf, kindName, linkOrdinal, rowMarks, suggestionMarks, suggestionOrdinal } from './marks.ts';
export type { Mark } from './marks.ts';
