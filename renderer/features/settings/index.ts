/** Who translates, and how it looks. */
export { SettingsDialog } from './SettingsDialog.tsx';
export type { SettingsDialogProps } from './SettingsDialog.tsx';
