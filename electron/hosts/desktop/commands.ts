/**
 * What the menu can ask of the screen: the `command` of a `menu` event, and the key shown beside it. A command
 * comes here when the screen hears it (`renderer/shell/keys.ts`), with its key there; a test holds the two in step.
 */

export interface MenuCommand {
  readonly label: string;
  /** Electron's accelerator. The screen listens for its keys itself, so that they can be rebound; see menu.ts. */
  readonly key?: string;
  /** The screen has no key for it, so the menu listens itself. */
  readonly byMenu?: boolean;
}

export const COMMANDS = {
  'new-project': { label: 'New Project…', key: 'CmdOrCtrl+N', byMenu: true },
  'open-dialog': { label: 'Open Project…', key: 'CmdOrCtrl+O', byMenu: true },
  'open-sample': { label: 'Open the Sample' },
  'add-documents': { label: 'Add Documents…', key: 'CmdOrCtrl+Shift+O' },
  export: { label: 'Export…', key: 'CmdOrCtrl+E' },
  backup: { label: 'Back Up Now' },
  'close-project': { label: 'Close Project', key: 'CmdOrCtrl+Shift+W', byMenu: true },
  settings: { label: 'Settings…', key: 'CmdOrCtrl+,' },
  undo: { label: 'Undo', key: 'CmdOrCtrl+Z' },
  redo: { label: 'Redo', key: 'CmdOrCtrl+Shift+Z' },
  confirm: { label: 'Confirm and Next', key: 'CmdOrCtrl+Enter' },
  'confirm-next-open': { label: 'Confirm and Next Not Confirmed', key: 'CmdOrCtrl+Shift+Enter' },
  'copy-source': { label: 'Copy the Source', key: 'CmdOrCtrl+Insert' },
  'next-paragraph': { label: 'Next Paragraph', key: 'PageDown' },
  'previous-paragraph': { label: 'Previous Paragraph', key: 'PageUp' },
  'add-note': { label: 'Add a Note', key: 'CmdOrCtrl+M' },
  'toggle-left': { label: 'Documents', key: 'F8' },
  'toggle-right': { label: 'Side Panel', key: 'F9' },
  larger: { label: 'Larger Text', key: 'CmdOrCtrl+=' },
  smaller: { label: 'Smaller Text', key: 'CmdOrCtrl+-' },
  'designed-size': { label: 'Text as Designed', key: 'CmdOrCtrl+0' },
  'swap-sides': { label: 'Swap Source and Translation' },
  'theme-system': { label: 'As the System' },
  'theme-light': { label: 'Light' },
  'theme-dark': { label: 'Dark' },
  keys: { label: 'Keys', key: 'F1' },
} as const satisfies Readonly<Record<string, MenuCommand>>;

export type CommandName = keyof typeof COMMANDS;

/** Sent with a path as its argument; not in the menu by itself. */
export const OPEN_PROJECT = 'open-project';
