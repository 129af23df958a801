/** Characters nobody can see, to be shown as labelled chips. */

export interface Invisible {
  readonly start: number;
  readonly end: number;
  /** Unicode name. */
  readonly name: string;
  /** Short label for a chip. */
  readonly label: string;
}

const NAMES: ReadonlyMap<number, readonly [name: string, label: string]> = new Map([
  [0x85, ['NEXT LINE', 'NEL']],
  [0xa0, ['NO-BREAK SPACE', 'NBSP']],
  [0xad, ['SOFT HYPHEN', 'SHY']],
  [0x34f, ['COMBINING GRAPHEME JOINER', 'CGJ']],
  [0x61c, ['ARABIC LETTER MARK', 'ALM']],
  [0x180e, ['MONGOLIAN VOWEL SEPARATOR', 'MVS']],
  [0x2007, ['FIGURE SPACE', 'FSP']],
  [0x200b, ['ZERO WIDTH SPACE', 'ZWSP']],
  [0x200c, ['ZERO WIDTH NON-JOINER', 'ZWNJ']],
  [0x200d, ['ZERO WIDTH JOINER', 'ZWJ']],
  [0x200e, ['LEFT-TO-RIGHT MARK', 'LRM']],
  [0x200f, ['RIGHT-TO-LEFT MARK', 'RLM']],
  [0x2028, ['LINE SEPARATOR', 'LSEP']],
  [0x2029, ['PARAGRAPH SEPARATOR', 'PSEP']],
  [0x202a, ['LEFT-TO-RIGHT EMBEDDING', 'LRE']],
  [0x202b, ['RIGHT-TO-LEFT EMBEDDING', 'RLE']],
  [0x202c, ['POP DIRECTIONAL FORMATTING', 'PDF']],
  [0x202d, ['LEFT-TO-RIGHT OVERRIDE', 'LRO']],
  [0x202e, ['RIGHT-TO-LEFT OVERRIDE', 'RLO']],
  [0x202f, ['NARROW NO-BREAK SPACE', 'NNBSP']],
  [0x2060, ['WORD JOINER', 'WJ']],
  [0x2061, ['FUNCTION APPLICATION', 'FA']],
  [0x2062, ['INVISIBLE TIMES', 'IT']],
  [0x2063, ['INVISIBLE SEPARATOR', 'IS']],
  [0x2064, ['INVISIBLE PLUS', 'IP']],
  [0x2066, ['LEFT-TO-RIGHT ISOLATE', 'LRI']],
  [0x2067, ['RIGHT-TO-LEFT ISOLATE', 'RLI']],
  [0x2068, ['FIRST STRONG ISOLATE', 'FSI']],
  [0x2069, ['POP DIRECTIONAL ISOLATE', 'PDI']],
  [0xfe0e, ['VARIATION SELECTOR-15', 'VS15']],
  [0xfe0f, ['VARIATION SELECTOR-16', 'VS16']],
  [0xfeff, ['ZERO WIDTH NO-BREAK SPACE', 'BOM']],
]);

const ANY =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u180e\u2007\u200b-\u200f\u2028-\u202f\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]/g;
const MAYBE = new RegExp(ANY.source);
const EMOJI = /\p{RGI_Emoji}|\p{Emoji}[\uFE0E\uFE0F]/gv;
const INSIDE = /\u200d|\ufe0e|\ufe0f/;

/**
 * Invisible characters of a text in order: bidi controls, joiners, special spaces, soft hyphen, byte-order mark,
 * control codes. Joiners and variation selectors that belong to an emoji are left out; tatweel and ordinary
 * spaces are visible. Line ends and tabs are not reported.
 */
export function findInvisible(text: string): readonly Invisible[] {
  if (!MAYBE.test(text)) return [];
  const emoji = INSIDE.test(text)
    ? Array.from(text.matchAll(EMOJI), (m) => ({ start: m.index, end: m.index + m[0].length }))
    : [];
  const found: Invisible[] = [];
  for (const match of text.matchAll(ANY)) {
    const start = match.index;
    if (emoji.some((e) => start >= e.start && start < e.end)) continue;
    const [name, label] = nameOf(match[0].charCodeAt(0));
    found.push({ start, end: start + 1, name, label });
  }
  return found;
}

function nameOf(unit: number): readonly [string, string] {
  const known = NAMES.get(unit);
  if (known !== undefined) return known;
  const hex = unit.toString(16).toUpperCase().padStart(4, '0');
  return [`CONTROL U+${hex}`, `U+${hex}`];
}
