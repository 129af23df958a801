/** What was pressed, as the tables of keys write it: `Ctrl+Shift+Enter`. `Ctrl` is ⌘ on a Mac. */

export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> & {
  getModifierState?(name: string): boolean;
};

/** Signs on the keys of a US keyboard, by the key's place: what a chord means when the layout writes no Latin. */
const SIGNS: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  Minus: '-',
  Equal: '=',
};

const MODIFIERS: ReadonlySet<string> = new Set([
  'Control',
  'Shift',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Unidentified',
]);

/**
 * The chord of a key press, or undefined for a modifier alone and for AltGr, which writes text.
 * Under an Arabic (or any other non-Latin) layout a letter is read from the key's place, so that Ctrl+E is the same
 * key whatever the translator is typing in.
 */
export function chordOf(press: Press, mac: boolean): string | undefined {
  if (MODIFIERS.has(press.key) || press.getModifierState?.('AltGraph') === true) return undefined;
  const ctrl = mac ? press.metaKey : press.ctrlKey;
  const key = keyOf(press, ctrl);
  const parts: string[] = [];
  if (ctrl) parts.push('Ctrl');
  if (press.altKey) parts.push('Alt');
  // the shift that makes a sign such as + is part of the sign
  const sign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  if (press.shiftKey && !sign) parts.push('Shift');
  parts.push(key);
  return parts.join('+');
}

function keyOf({ key, code, altKey }: Press, ctrl: boolean): string {
  if (key === ' ') return 'Space';
  if (/^[A-Z][A-Za-z0-9]+$/.test(key)) return key;
  // one Arabic key writes two letters, لا
  const plain = /^[\p{ASCII}\p{Script=Latin}]$/u.test(key);
  // Alt writes other signs on a Mac (⌥1 is ¡)
  if ((ctrl || altKey) && (!plain || altKey)) return placeOf(code) ?? key.toUpperCase();
  return key.toUpperCase();
}

function placeOf(code: string): string | undefined {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit ?? SIGNS[code];
}

/**
 * A chord as the tables write it, or undefined when it is none: modifiers in the order Ctrl, Alt, Shift, then one key.
 * Read from settings, which a person may edit by hand.
 */
export function parseChord(text: string): string | undefined {
  const parts = text.trim().split(/\s*\+\s*(?!$)/u);
  const key = parts.pop();
  if (key === undefined || key === '') return undefined;
  const held = new Set(parts.map((part) => part.toLowerCase()));
  for (const name of held) if (!HELD.has(name)) return undefined;
  const name = [...key].length === 1 ? key.toUpperCase() : (NAMED.get(key.toLowerCase()) ?? key);
  if (MODIFIERS.has(name) || HELD.has(name.toLowerCase())) return undefined;
  return [
    ...(held.has('ctrl') ? ['Ctrl'] : []),
    ...(held.has('alt') ? ['Alt'] : []),
    ...(held.has('shift') ? ['Shift'] : []),
    name,
  ].join('+');
}

/** Whether a chord may be bound: a bare letter, digit or sign is text, and some keys belong to the text itself. */
export function canBind(chord: string): boolean {
  const parts = chord.split(/\+(?!$)/u);
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  if (/^F\d{1,2}$/.test(key)) return true;
  const strong = held.includes('Ctrl') || held.includes('Alt');
  if ([...key].length === 1 || TEXT_KEYS.has(key)) return strong && !RESERVED.has(chord);
  return true;
}

const HELD: ReadonlySet<string> = new Set(['ctrl', 'alt', 'shift']);

const TEXT_KEYS: ReadonlySet<string> = new Set([
  'Enter',
  'Backspace',
  'Delete',
  'Tab',
  'Space',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);

/** Every hand knows these on text. */
const RESERVED: ReadonlySet<string> = new Set(['Ctrl+C', 'Ctrl+V', 'Ctrl+X', 'Ctrl+A']);

const NAMED: ReadonlyMap<string, string> = new Map(
  [
    ...TEXT_KEYS,
    'Escape',
    'Insert',
    'PageUp',
    'PageDown',
    ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`),
  ].map((name) => [name.toLowerCase(), name]),
);
