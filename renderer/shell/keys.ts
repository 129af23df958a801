/**
 * Every command of Tarjuman, in one place: the screen listens by this table, and the palette, the help and the README
 * are made from it. `Ctrl` is ⌘ on a Mac. What a command does is said by the message `keys.<id>`.
 */
import type { Bindings } from '../ui/keymap/keymap.ts';

export type KeyArea = 'translating' | 'moving' | 'annotating' | 'window';

export interface CommandEntry {
  /** Name of the command; the host's menu uses the same. */
  readonly id: string;
  /** Designed keys, the first is the one shown; empty for a command of menus and the palette. */
  readonly keys: readonly string[];
  readonly area: KeyArea;
  /** It works whatever has the focus, short of a dialog; the others belong to the paragraphs. */
  readonly anywhere?: true;
  /** Its keys are always these. */
  readonly fixed?: true;
}

export const COMMANDS = [
  { id: 'confirm', keys: ['Ctrl+Enter'], area: 'translating' },
  { id: 'confirm-next-open', keys: ['Ctrl+Shift+Enter'], area: 'translating' },
  { id: 'copy-source', keys: ['Ctrl+Insert', 'Ctrl+Shift+S'], area: 'translating' },
  { id: 'insert-match', keys: ['Ctrl+1…9'], area: 'translating', fixed: true },
  { id: 'concordance', keys: ['Ctrl+K'], area: 'translating' },
  // the editor itself listens for the nine of them
  { id: 'insert-piece', keys: ['Ctrl+Alt+1…9'], area: 'translating', fixed: true },
  { id: 'pick', keys: ['Ctrl+Space'], area: 'translating' },
  { id: 'mend', keys: ['Ctrl+.', 'Alt+Enter'], area: 'translating' },
  { id: 'cycle-case', keys: ['Shift+F3'], area: 'translating' },
  { id: 'split', keys: ['Alt+Shift+Enter'], area: 'translating' },
  { id: 'merge', keys: ['Ctrl+J'], area: 'translating' },
  { id: 'lock', keys: ['Ctrl+Alt+L'], area: 'translating' },
  { id: 'copy-as-is', keys: ['Ctrl+Alt+C'], area: 'translating' },
  { id: 'part', keys: ['Ctrl+Alt+R'], area: 'translating' },
  { id: 'undo', keys: ['Ctrl+Z'], area: 'translating' },
  { id: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], area: 'translating' },
  { id: 'next-paragraph', keys: ['PageDown'], area: 'moving' },
  { id: 'previous-paragraph', keys: ['PageUp'], area: 'moving' },
  { id: 'go-to', keys: ['Ctrl+G'], area: 'moving', anywhere: true },
  { id: 'find', keys: ['Ctrl+F'], area: 'moving', anywhere: true },
  { id: 'replace', keys: ['Ctrl+H'], area: 'moving', anywhere: true },
  { id: 'find-next', keys: ['F3', 'Ctrl+F3'], area: 'moving', anywhere: true },
  { id: 'find-previous', keys: ['Ctrl+Shift+F3'], area: 'moving', anywhere: true },
  { id: 'next-with-note', keys: [], area: 'moving', anywhere: true },
  { id: 'previous-with-note', keys: [], area: 'moving', anywhere: true },
  { id: 'next-with-finding', keys: [], area: 'moving', anywhere: true },
  { id: 'previous-with-finding', keys: [], area: 'moving', anywhere: true },
  { id: 'next-unconfirmed', keys: [], area: 'moving', anywhere: true },
  { id: 'previous-unconfirmed', keys: [], area: 'moving', anywhere: true },
  { id: 'next-draft', keys: [], area: 'moving', anywhere: true },
  { id: 'previous-draft', keys: [], area: 'moving', anywhere: true },
  { id: 'next-rejected', keys: [], area: 'moving', anywhere: true },
  { id: 'previous-rejected', keys: [], area: 'moving', anywhere: true },
  { id: 'leave-editor', keys: ['Escape'], area: 'moving' },
  { id: 'next-area', keys: ['F6'], area: 'moving', anywhere: true },
  { id: 'add-note', keys: ['Ctrl+M'], area: 'annotating', anywhere: true },
  { id: 'link', keys: ['Ctrl+Shift+L'], area: 'annotating', anywhere: true },
  { id: 'accept-links', keys: ['Ctrl+Alt+K'], area: 'annotating', anywhere: true },
  { id: 'accept-all-links', keys: [], area: 'annotating', anywhere: true },
  { id: 'palette', keys: ['Ctrl+Shift+P'], area: 'window', anywhere: true },
  { id: 'add-documents', keys: ['Ctrl+Shift+O'], area: 'window', anywhere: true },
  { id: 'paste-text', keys: [], area: 'window', anywhere: true },
  { id: 'export', keys: ['Ctrl+E'], area: 'window', anywhere: true },
  { id: 'toggle-left', keys: ['F8'], area: 'window', anywhere: true },
  { id: 'toggle-right', keys: ['F9'], area: 'window', anywhere: true },
  { id: 'focus-mode', keys: ['F4'], area: 'window', anywhere: true },
  { id: 'swap-sides', keys: [], area: 'window', anywhere: true },
  { id: 'larger', keys: ['Ctrl+=', 'Ctrl++'], area: 'window', anywhere: true },
  { id: 'smaller', keys: ['Ctrl+-'], area: 'window', anywhere: true },
  { id: 'designed-size', keys: ['Ctrl+0'], area: 'window', anywhere: true },
  { id: 'theme-light', keys: [], area: 'window', anywhere: true },
  { id: 'theme-dark', keys: [], area: 'window', anywhere: true },
  { id: 'theme-system', keys: [], area: 'window', anywhere: true },
  { id: 'backup', keys: [], area: 'window', anywhere: true },
  { id: 'close-project', keys: [], area: 'window', anywhere: true },
  { id: 'settings', keys: ['Ctrl+,'], area: 'window', anywhere: true },
  { id: 'change-keys', keys: [], area: 'window', anywhere: true },
  { id: 'keys', keys: ['F1'], area: 'window', anywhere: true },
] as const satisfies readonly CommandEntry[];

export type CommandId = (typeof COMMANDS)[number]['id'];

export const COMMAND_IDS: readonly CommandId[] = COMMANDS.map(({ id }) => id);

/** The keys Tarjuman was designed with. */
export const DESIGNED: Bindings<CommandId> = Object.fromEntries(COMMANDS.map(({ id, keys }) => [id, keys]));

/** Commands that work whatever has the focus, short of a dialog. */
export const ANYWHERE: ReadonlySet<CommandId> = new Set(
  COMMANDS.filter((command: CommandEntry) => command.anywhere === true).map(({ id }) => id),
);

/** Commands whose keys can be changed. */
export const REBINDABLE: readonly CommandId[] = COMMANDS.filter(
  (command: CommandEntry) => command.fixed !== true,
).map(({ id }) => id);
