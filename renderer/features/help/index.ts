/** Keys and how-tos. */
export { HelpDialog } from './HelpDialog.tsx';
export type { HelpDialogProps } from './HelpDialog.tsx';
export type { HelpKey } from './search.ts';
