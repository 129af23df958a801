/**
 * Every key of Tarjuman, in one place: the screen listens by this table, and the help and the README are made
 * from it. `Ctrl` is ⌘ on a Mac. What a command does is said by the message `keys.<id>`.
 */

export type KeyArea = 'translating' | 'moving' | 'annotating' | 'window';

export interface KeyEntry {
  /** Name of the command; the host's menu uses the same. */
  readonly id: CommandId;
  /** Default keys, the first is the one shown. */
  readonly keys: readonly string[];
  readonly area: KeyArea;
}

export type CommandId =
  | 'confirm'
  | 'confirm-next-open'
  | 'copy-source'
  | 'insert-piece'
  | 'pick'
  | 'mend'
  | 'cycle-case'
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
  { id: 'confirm', keys: ['Ctrl+Enter'], area: 'translating' },
  {
    id: 'confirm-next-open',
    keys: ['Ctrl+Shift+Enter'],
    area: 'translating',
  },
  {
    id: 'copy-source',
    keys: ['Ctrl+Insert', 'Ctrl+Shift+S'],
    area: 'translating',
  },
  // the editor itself listens for the nine of them
  { id: 'insert-piece', keys: ['Ctrl+Alt+1…9'], area: 'translating' },
  { id: 'pick', keys: ['Ctrl+Space'], area: 'translating' },
  { id: 'mend', keys: ['Ctrl+.', 'Alt+Enter'], area: 'translating' },
  { id: 'cycle-case', keys: ['Shift+F3'], area: 'translating' },
  { id: 'undo', keys: ['Ctrl+Z'], area: 'translating' },
  { id: 'redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], area: 'translating' },
  { id: 'next-paragraph', keys: ['PageDown'], area: 'moving' },
  { id: 'previous-paragraph', keys: ['PageUp'], area: 'moving' },
  {
    id: 'leave-editor',
    keys: ['Escape'],
    area: 'moving',
  },
  { id: 'next-area', keys: ['F6'], area: 'moving' },
  { id: 'add-note', keys: ['Ctrl+M'], area: 'annotating' },
  { id: 'add-documents', keys: ['Ctrl+Shift+O'], area: 'window' },
  { id: 'export', keys: ['Ctrl+E'], area: 'window' },
  { id: 'toggle-left', keys: ['F8'], area: 'window' },
  { id: 'toggle-right', keys: ['F9'], area: 'window' },
  { id: 'larger', keys: ['Ctrl+=', 'Ctrl++'], area: 'window' },
  { id: 'smaller', keys: ['Ctrl+-'], area: 'window' },
  { id: 'designed-size', keys: ['Ctrl+0'], area: 'window' },
  { id: 'settings', keys: ['Ctrl+,'], area: 'window' },
  { id: 'keys', keys: ['F1'], area: 'window' },
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
  parts.push(event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key);
  return parts.join('+');
}

/** The command of a chord, or undefined. */
export function commandOf(chord: string): CommandId | undefined {
  return KEYS.find((entry) => entry.keys.includes(chord))?.id;
}
