/**
 * Every key of Tarjuman, in one place: the screen listens by this table, and the help and the README are made
 * from it. `Ctrl` is ⌘ on a Mac.
 */

export type KeyArea = 'Translating' | 'Moving' | 'Annotating' | 'The window';

export interface KeyEntry {
  /** Name of the command; the host's menu uses the same. */
  readonly id: CommandId;
  /** Default keys, the first is the one shown. */
  readonly keys: readonly string[];
  readonly title: string;
  readonly area: KeyArea;
}

export type CommandId =
  | 'confirm'
  | 'confirm-next-open'
  | 'copy-source'
  | 'undo'
  | 'redo'
  | 'next-paragraph'
  | 'previous-paragraph'
  | 'leave-editor'
  | 'next-area'
  | 'add-note'
  | 'add-documents'
  | 'export'
  | 'toggle-left'
  | 'toggle-right'
  | 'larger'
  | 'smaller'
  | 'designed-size'
  | 'settings'
  | 'keys';

export const KEYS: readonly KeyEntry[] = [
  { id: 'confirm', keys: ['Ctrl+Enter'], title: 'Confirm and go to the next paragraph', area: 'Translating' },
  {
    id: 'confirm-next-open',
    keys: ['Ctrl+Shift+Enter'],
    title: 'Confirm and go to the next paragraph not confirmed',
    area: 'Translating',
  },
  {
    id: 'copy-source',
    keys: ['Ctrl+Insert', 'Ctrl+Shift+S'],
    title: 'Copy the source into the translation',
    area: 'Translating',
  },
  { id: 'undo', keys: ['Ctrl+Z'], title: 'Undo', area: 'Translating' },
  { id: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], title: 'Redo', area: 'Translating' },
  { id: 'next-paragraph', keys: ['PageDown'], title: 'Next paragraph', area: 'Moving' },
  { id: 'previous-paragraph', keys: ['PageUp'], title: 'Previous paragraph', area: 'Moving' },
  {
    id: 'leave-editor',
    keys: ['Escape'],
    title: 'Leave the text for its row: arrows move, Enter goes back in',
    area: 'Moving',
  },
  { id: 'next-area', keys: ['F6'], title: 'Next part of the window', area: 'Moving' },
  { id: 'add-note', keys: ['Ctrl+M'], title: 'Write a note on the selected words', area: 'Annotating' },
  { id: 'add-documents', keys: ['Ctrl+Shift+O'], title: 'Add documents', area: 'The window' },
  { id: 'export', keys: ['Ctrl+E'], title: 'Export', area: 'The window' },
  { id: 'toggle-left', keys: ['F8'], title: 'Show or hide the documents', area: 'The window' },
  { id: 'toggle-right', keys: ['F9'], title: 'Show or hide notes and checks', area: 'The window' },
  { id: 'larger', keys: ['Ctrl+=', 'Ctrl++'], title: 'Larger text', area: 'The window' },
  { id: 'smaller', keys: ['Ctrl+-'], title: 'Smaller text', area: 'The window' },
  { id: 'designed-size', keys: ['Ctrl+0'], title: 'Text as designed', area: 'The window' },
  { id: 'settings', keys: ['Ctrl+,'], title: 'Settings', area: 'The window' },
  { id: 'keys', keys: ['F1'], title: 'Keys and help', area: 'The window' },
];

/** The key shown for a command. */
export function keyOf(id: CommandId): string | undefined {
  return KEYS.find((entry) => entry.id === id)?.keys[0];
}

/** What was pressed, as the table writes it. */
export function chordOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  mac: boolean,
): string {
  const parts: string[] = [];
  if (mac ? event.metaKey : event.ctrlKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  // the shift that makes a sign such as + is part of the sign
  const sign = event.key.length === 1 && !/\p{L}/u.test(event.key);
  if (event.shiftKey && !sign) parts.push('Shift');
  parts.push(event.key.length === 1 ? event.key.toUpperCase() : event.key);
  return parts.join('+');
}

/** The command of a chord, or undefined. */
export function commandOf(chord: string): CommandId | undefined {
  return KEYS.find((entry) => entry.keys.includes(chord))?.id;
}
