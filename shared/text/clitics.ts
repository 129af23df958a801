/**
 * Arabic words and what is written together with them. Instead of one stem, a word gets every base form it may
 * stand for, and the caller looks them up among words it knows: a wrong cut finds nothing, where a stemmer
 * would have made two words one. Follows light stemming's lists of affixes, with the spellings restored that
 * an affix changes (مدرستهم → مدرسة, مستشفاه → مستشفى, للجنة → اللجنة).
 */
import { fold } from './fold.ts';
import type { Folded } from './fold.ts';

export interface CliticCandidate {
  /** Folded as by {@link foldTerm}. */
  readonly base: string;
  /** How much was cut or restored: 0 for the word as it stands. The article and what stands before it are one. */
  readonly strips: number;
  /** Where the stem stands in the word, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A word in the form in which bases are compared: folded, ة kept apart from ه. */
export function foldTerm(text: string): string {
  return fold(text, TERM).text.trim();
}

/**
 * Every base form the word may stand for, the least cut first and each base once. A word without Arabic
 * letters has one candidate, itself.
 */
export function cliticCandidates(word: string): readonly CliticCandidate[] {
  const folded = fold(word, TERM);
  const found = new Map<string, Stem & { readonly base: string }>();
  const add = (base: string, stem: Stem): void => {
    if (base.length < SHORTEST && stem.strips > 0) return;
    // a short base is too easily found by chance: one cut at most
    if (base.length <= SHORT && stem.strips > 1) return;
    const known = found.get(base);
    if (known === undefined || known.strips > stem.strips) found.set(base, { ...stem, base });
  };
  const whole = { start: 0, end: folded.text.length, strips: 0 };
  add(folded.text, whole);
  if (ARABIC.test(folded.text)) {
    const tanwin = word.includes('\u064b');
    for (const lead of leads(folded.text)) tails(folded.text, lead, tanwin, add);
  }
  return [...found.values()]
    .toSorted((a, b) => a.strips - b.strips)
    .map(({ base, strips, start, end }) => ({ base, strips, ...placed(folded, start, end) }));
}

interface Stem {
  /** In folded units. */
  readonly start: number;
  readonly end: number;
  readonly strips: number;
}

/** A way to read the beginning of a word; `restored` is written before what is left. */
interface Lead extends Stem {
  readonly restored: string;
}

type Add = (base: string, stem: Stem) => void;

const TERM = { taMarbuta: false } as const;
const ARABIC = /[\u0621-\u064a]/;
const SHORTEST = 2;
const SHORT = 3;
const ARTICLE = 'ال';
/** و and ف, then ب ك ل س: each at most once, in this order. */
const LEAD = /^[وف]?[بكلس]?/;

/** The ways the beginning can be read, from nothing cut to all of it. */
function leads(text: string): readonly Lead[] {
  const end = text.length;
  const found: Lead[] = [{ start: 0, end, strips: 0, restored: '' }];
  const longest = LEAD.exec(text)?.[0].length ?? 0;
  for (let length = 0; length <= longest; length++) {
    // و may stand before ب without having been one itself: every shorter reading counts too
    if (length > 0 && end - length >= 3) found.push({ start: length, end, strips: length, restored: '' });
    if (length > 0 && text.startsWith(ARTICLE, length))
      found.push({ start: length, end, strips: 1, restored: '' });
    if (text.startsWith(ARTICLE, length) && end - length >= 4)
      found.push({ start: length + 2, end, strips: 1, restored: '' });
    // ل before ال is written لل, and so it is before ال and another ل
    if (length > 0 && text.startsWith('لل', length - 1) && end - length >= 3) {
      const start = length + 1;
      found.push({ start, end, strips: 1, restored: '' });
      found.push({ start, end, strips: 1, restored: ARTICLE });
      found.push({ start, end, strips: 1, restored: 'ل' });
      found.push({ start, end, strips: 1, restored: `${ARTICLE}ل` });
    }
  }
  return found;
}

const ENCLITICS: readonly string[] = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ه', 'ك'];

function tails(text: string, lead: Lead, tanwin: boolean, add: Add): void {
  const { end } = lead;
  endings(text, lead, end, lead.strips, tanwin, add);
  for (const enclitic of ENCLITICS) {
    const cut = end - enclitic.length;
    if (!text.endsWith(enclitic) || cut - lead.start < 3 - (enclitic.length > 1 ? 1 : 0)) continue;
    const strips = lead.strips + 1;
    const stem = { start: lead.start, end: cut, strips };
    const left = lead.restored + text.slice(lead.start, cut);
    if (left.endsWith('ت')) add(`${left.slice(0, -1)}ة`, stem);
    if (left.endsWith('ا')) add(`${left.slice(0, -1)}ي`, stem);
    constructs(left, stem, add);
    endings(text, lead, cut, strips, false, add);
  }
}

/** An ending and what stands in its place in the base. Cuts at least `left` letters long count. */
const ENDINGS: readonly (readonly [ending: string, bases: readonly string[], left: number])[] = [
  ['ة', [''], 3],
  ['ات', [''], 3],
  ['ات', ['ة'], 2],
  ['اوات', ['اء'], 2],
  ['تان', ['ة'], 3],
  ['تين', ['ة'], 3],
  ['اوان', ['اء'], 2],
  ['اوين', ['اء'], 2],
  ['ان', [''], 3],
  ['ين', [''], 3],
  ['ون', [''], 3],
];

/** Reads the end of `[lead.start, end)`: as it stands, and with each ending taken off. */
function endings(text: string, lead: Lead, end: number, strips: number, tanwin: boolean, add: Add): void {
  const left = lead.restored + text.slice(lead.start, end);
  const stem = { start: lead.start, end, strips };
  add(left, stem);
  for (const [ending, bases, shortest] of ENDINGS) {
    if (!left.endsWith(ending) || left.length - ending.length < shortest) continue;
    for (const base of bases) add(left.slice(0, -ending.length) + base, cut(stem, ending.length));
  }
  constructs(left, stem, add);
  // روسيا is not روسي with tanwin, unless the tanwin is there to be seen
  if (left.endsWith('ا') && left.length > 3 && (tanwin || !left.endsWith('يا')))
    add(left.slice(0, -1), cut(stem, 1));
}

/** Duals and plurals that lost their ن before what belongs to them: شركتا, ممثلو. */
function constructs(left: string, stem: Stem, add: Add): void {
  if (/..(?:تا|تي)$/u.test(left)) add(`${left.slice(0, -2)}ة`, cut(stem, 2));
  if (left.length > 4 && left.endsWith('و')) add(left.slice(0, -1), cut(stem, 1));
}

function cut(stem: Stem, by: number): Stem {
  return { start: stem.start, end: Math.max(stem.start + 1, stem.end - by), strips: stem.strips + 1 };
}

function placed(
  folded: Folded,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return { start: folded.start[start] ?? 0, end: folded.end[end - 1] ?? 0 };
}
