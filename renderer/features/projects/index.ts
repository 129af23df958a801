/** Making, opening and finding projects. */
export { StartScreen } from './StartScreen.tsx';
export type { StartScreenProps } from './StartScreen.tsx';
export { NewProjectDialog } from './NewProjectDialog.tsx';
export type { NewProjectDialogProps } from './NewProjectDialog.tsx';
export { OpenDialog } from './OpenDialog.tsx';
export type { OpenDialogProps } from './OpenDialog.tsx';
export type { OnOpen } from './use-start.ts';
