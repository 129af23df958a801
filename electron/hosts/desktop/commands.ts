/**
 * What the menu can ask of the screen: the `command` of a `menu` event, and the key shown beside it. A command
 * comes here when the screen hears it (`renderer/shell/keys.ts`), with its key there; a test holds the two in step.
 */

export interface MenuCommand {
  /** Electron's accelerator. The screen listens for its keys itself, so that they can be rebound; see menu.ts. */
  readonly key?: string;
  /** The screen has no key for it, so the menu listens itself. */
  readonly byMenu?: boolean;
}

export const COMMANDS = {
  'new-project': { key: 'CmdOrCtrl+N', byMenu: true },
  'open-dialog': { key: 'CmdOrCtrl+O', byMenu: true },
  'open-sample': {},
  'add-documents': { key: 'CmdOrCtrl+Shift+O' },
  export: { key: 'CmdOrCtrl+E' },
  backup: {},
  'close-project': { key: 'CmdOrCtrl+Shift+W', byMenu: true },
  settings: { key: 'CmdOrCtrl+,' },
  undo: { key: 'CmdOrCtrl+Z' },
  redo: { key: 'CmdOrCtrl+Shift+Z' },
  find: { key: 'CmdOrCtrl+F' },
  replace: { key: 'CmdOrCtrl+H' },
  'find-next': { key: 'F3' },
  'find-previous': { key: 'CmdOrCtrl+Shift+F3' },
  confirm: { key: 'CmdOrCtrl+Enter' },
  'confirm-next-open': { key: 'CmdOrCtrl+Shift+Enter' },
  'copy-source': { key: 'CmdOrCtrl+Insert' },
  'next-paragraph': { key: 'PageDown' },
  'previous-paragraph': { key: 'PageUp' },
  'add-note': { key: 'CmdOrCtrl+M' },
  'toggle-left': { key: 'F8' },
  'toggle-right': { key: 'F9' },
  larger: { key: 'CmdOrCtrl+=' },
  smaller: { key: 'CmdOrCtrl+-' },
  'designed-size': { key: 'CmdOrCtrl+0' },
  'swap-sides': {},
  'theme-system': {},
  'theme-light': {},
  'theme-dark': {},
  keys: { key: 'F1' },
} as const satisfies Readonly<Record<string, MenuCommand>>;

export type CommandName = keyof typeof COMMANDS;

/** Sent with a path as its argument; not in the menu by itself. */
export const OPEN_PROJECT = 'open-project';
