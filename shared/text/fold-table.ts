/**
 * What each UTF-16 unit folds to. After the table of "Folding for matching and search": tashkeel, tatweel and
 * invisible characters go; letter variants, digits and punctuation become one; what is left is NFKC.
 */

/** The unit disappears. */
export const DROP = 0xffff;
/** The unit needs a look at its cluster: it composes with its base, or becomes several. */
export const SLOW = 0xfffe;
/** A combining mark that may compose with the base before it. */
export const COMBINE = 0xfffd;

export interface FoldOptions {
  /** ة becomes ه (for search); false keeps it (for glossaries and lemmas). True by default. */
  readonly taMarbuta?: boolean;
  /** Capital letters become small ones. True by default. */
  readonly lower?: boolean;
}

const PAIRS: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱٲٳٵ', 'ا'],
  ['ؤئ', 'ء'],
  ['ىیې', 'ي'],
  ['ک', 'ك'],
  ['،٬', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٪', '%'],
  ['٫', '.'],
  ['۔', '.'],
  ['«»“”„‟″', '"'],
  ['’‘‚‛ʼʻ′', "'"],
  ['—–‐‑‒―−', '-'],
];

const DROPPED =
  /[\u064b-\u0652\u0656-\u065f\u0670\u0640\u0610-\u061a\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\ufe0e\ufe0f\ufe70-\ufe7f]/;
const MARK = /\p{M}/u;
const SPACE = /\s/;

const tables = new Map<number, Uint16Array>();

/** The table for a set of options, made once. */
export function foldTable(options: FoldOptions = {}): Uint16Array {
  const taMarbuta = options.taMarbuta ?? true;
  const lower = options.lower ?? true;
  const key = (taMarbuta ? 1 : 0) + (lower ? 2 : 0);
  const made = tables.get(key);
  if (made !== undefined) return made;
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = foldUnit(unit, lower);
  for (const [from, to] of PAIRS)
    for (let i = 0; i < from.length; i++) table[from.charCodeAt(i)] = to.charCodeAt(0);
  for (let d = 0; d < 10; d++) table[0x660 + d] = table[0x6f0 + d] = 0x30 + d;
  if (taMarbuta) table[0x629] = 0x647;
  tables.set(key, table);
  return table;
}

function foldUnit(unit: number, lower: boolean): number {
  if (unit < 0x80) {
    if (unit === 0x20 || (unit >= 9 && unit <= 13)) return 0x20;
    return lower && unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
  }
  if (unit >= 0xd800 && unit <= 0xdfff) return SLOW;
  if ((unit >= 0xe000 && unit <= 0xf8ff) || (unit >= 0x3400 && unit <= 0x9fff)) return unit;
  if ((unit >= 0xac00 && unit <= 0xd7a3) || unit >= DROP - 2) return unit;
  // Hangul vowels and finals compose with the consonant before them, though they are no marks
  if (unit >= 0x1160 && unit <= 0x11ff) return COMBINE;
  const char = String.fromCharCode(unit);
  if (DROPPED.test(char)) return DROP;
  if (SPACE.test(char)) return 0x20;
  if (MARK.test(char)) return COMBINE;
  const folded = lower ? char.normalize('NFKC').toLowerCase() : char.normalize('NFKC');
  return folded.length === 1 ? (folded === char ? unit : SLOW) : SLOW;
}
