export { KeysDialog } from './KeysDialog.tsx';
export type { KeysDialogProps, Rebindable } from './KeysDialog.tsx';
