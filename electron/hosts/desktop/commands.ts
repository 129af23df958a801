/** What the menu can ask of the screen: the `command` of a `menu` event, and the key shown beside it. */

export interface MenuCommand {
  readonly label: string;
  /** Electron's accelerator. The screen listens for its keys itself, so that they can be rebound; see menu.ts. */
  readonly key?: string;
}

export const COMMANDS = {
  'new-project': { label: 'New Project…', key: 'CmdOrCtrl+N' },
  'open-dialog': { label: 'Open Project…', key: 'CmdOrCtrl+O' },
  'open-sample': { label: 'Open the Sample' },
  'add-documents': { label: 'Add Documents…', key: 'CmdOrCtrl+Shift+O' },
  export: { label: 'Export…', key: 'CmdOrCtrl+E' },
  backup: { label: 'Back Up Now' },
  'close-project': { label: 'Close Project', key: 'CmdOrCtrl+Shift+W' },
  settings: { label: 'Settings…', key: 'CmdOrCtrl+,' },
  undo: { label: 'Undo', key: 'CmdOrCtrl+Z' },
  redo: { label: 'Redo', key: 'CmdOrCtrl+Shift+Z' },
  find: { label: 'Find…', key: 'CmdOrCtrl+F' },
  replace: { label: 'Find and Replace…', key: 'CmdOrCtrl+H' },
  confirm: { label: 'Confirm and Next', key: 'CmdOrCtrl+Enter' },
  'confirm-next-open': { label: 'Confirm and Next Not Confirmed', key: 'CmdOrCtrl+Shift+Enter' },
  'copy-source': { label: 'Copy the Source', key: 'CmdOrCtrl+Insert' },
  'next-paragraph': { label: 'Next Paragraph', key: 'PageDown' },
  'previous-paragraph': { label: 'Previous Paragraph', key: 'PageUp' },
  'add-note': { label: 'Add a Note', key: 'CmdOrCtrl+M' },
  link: { label: 'Link the Selections', key: 'CmdOrCtrl+Shift+L' },
  checks: { label: 'Run the Checks', key: 'F7' },
  'toggle-left': { label: 'Documents', key: 'CmdOrCtrl+Alt+1' },
  'toggle-right': { label: 'Side Panel', key: 'CmdOrCtrl+Alt+2' },
  'swap-sides': { label: 'Swap Source and Translation' },
  'theme-system': { label: 'As the System' },
  'theme-light': { label: 'Light' },
  'theme-dark': { label: 'Dark' },
  keys: { label: 'Keys', key: 'F1' },
  about: { label: 'About Tarjuman' },
} as const satisfies Readonly<Record<string, MenuCommand>>;

export type CommandName = keyof typeof COMMANDS;

/** Sent with a path as its argument; not in the menu by itself. */
export const OPEN_PROJECT = 'open-project';
