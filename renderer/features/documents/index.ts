/** Bringing documents into a project. */
export { ImportDialog } from './ImportDialog.tsx';
export type { ImportDialogProps } from './ImportDialog.tsx';
export type { ImportFile } from './import-queue.ts';
export { PasteDialog } from './PasteDialog.tsx';
export type { PasteDialogProps } from './PasteDialog.tsx';
