/**
 * Finding words in a text: as written, or folded so that vowel signs, letter variants, digits and capitals make
 * no difference. Whole words may keep their clitics: with them, كتاب is a whole word of وبكتابها too. The clitics
 * are those of the usual grammars: و ف, then ب ك ل س, then ال or ل before; pronouns after.
 */
import { fold, foldText, originalSpan } from './fold.ts';
import { graphemeEnd, graphemeStart } from './grapheme.ts';
import { isArabicLetter, isArabicMark, isDigit, isLatinLetter } from './script.ts';

export type WordRule = 'any' | 'whole' | 'clitics';

export interface FindOptions {
  /** As written; otherwise folded. */
  readonly exact: boolean;
  readonly word: WordRule;
}

/** UTF-16 offsets, start included, end not. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Finder {
  /** What is looked for: folded unless `exact`. Empty finds nothing. */
  readonly needle: string;
  readonly exact: boolean;
  /** Starts of the needle in a text prepared the same way (folded, or as written), never overlapping. */
  starts(prepared: string): readonly number[];
  /** Where it stands in the text as written, on whole graphemes, in order, never overlapping. */
  ranges(text: string): readonly Range[];
}

/** A finder of `words`. What folds to nothing (a lone vowel sign) is looked for as written. */
export function finder(words: string, options: FindOptions): Finder {
  const folded = options.exact ? '' : foldText(words);
  const exact = folded === '';
  const needle = exact ? words : folded;
  const spans = (prepared: string): readonly Range[] => spansOf(prepared, needle, options.word);
  return {
    needle,
    exact,
    starts: (prepared) => spans(prepared).map(({ start }) => start),
    ranges(text) {
      if (exact) return joined(text, spans(text));
      const map = fold(text);
      return joined(
        text,
        spans(map.text).map(({ start, end }) => originalSpan(map, start, end)),
      );
    },
  };
}

function joined(text: string, spans: readonly Range[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const span of spans) {
    const start = graphemeStart(text, span.start);
    const end = graphemeEnd(text, span.end);
    const last = ranges.at(-1);
    // two hits may share a ligature
    if (last !== undefined && start < last.end) ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  }
  return ranges;
}

function spansOf(text: string, needle: string, rule: WordRule): readonly Range[] {
  const spans = spansWhere(text, needle, (start, end) => rule === 'any' || isWord(text, start, end, rule));
  if (rule !== 'clitics' || !needle.startsWith('ال') || needle.length < 4) return spans;
  // after the preposition ل the article loses its alif: للجزائر is الجزائر too
  const joinedOn = spansWhere(text, `لل${needle.slice(2)}`, (start, end) => isWord(text, start, end, rule));
  if (joinedOn.length === 0) return spans;
  return [...spans, ...joinedOn.map(({ start, end }) => ({ start: start + 1, end }))].toSorted(
    (a, b) => a.start - b.start,
  );
}

function spansWhere(
  text: string,
  needle: string,
  fits: (start: number, end: number) => boolean,
): readonly Range[] {
  const spans: Range[] = [];
  if (needle === '') return spans;
  for (let at = text.indexOf(needle); at >= 0;) {
    const end = at + needle.length;
    const taken = fits(at, end);
    if (taken) spans.push({ start: at, end });
    at = text.indexOf(needle, taken ? end : at + 1);
  }
  return spans;
}

const BEFORE = /^[وف]?[بكلس]?(?:ال|ل)?$/;
const AFTER = /^(?:ها?|هما?|هن|كما?|كن?|نا|ني?|ي)?$/;
/** Longest run of clitics on one side, in letters. */
const LONGEST = 4;

function isWord(text: string, start: number, end: number, rule: 'whole' | 'clitics'): boolean {
  // a needle that begins or ends with a space or a stop has its border there already
  const left = isWordUnit(text.charCodeAt(start)) ? wordStart(text, start) : start;
  const right = isWordUnit(text.charCodeAt(end - 1)) ? wordEnd(text, end) : end;
  if (left === start && right === end) return true;
  if (rule === 'whole' || start - left > LONGEST || right - end > LONGEST) return false;
  return BEFORE.test(bare(text.slice(left, start))) && AFTER.test(bare(text.slice(end, right)));
}

/** Without vowel signs and tatweel, which an unfolded text may hold between clitic and stem. */
function bare(text: string): string {
  return text.replace(/[\u064b-\u0652\u0670\u0640]/g, '');
}

/** Never further than a clitic can reach, so that an endless word costs nothing. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= LONGEST && isWordUnit(text.charCodeAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at <= LONGEST && isWordUnit(text.charCodeAt(end))) end++;
  return end;
}

function isWordUnit(unit: number): boolean {
  return (
    isArabicLetter(unit) ||
    isLatinLetter(unit) ||
    isDigit(unit) ||
    isArabicMark(unit) ||
    unit === 0x640 ||
    unit === 0x5f
  );
}

/**
 * `replacement` in the case of the words it stands for: all capitals, or a capital first letter, when
 * `replaced` has them and the replacement was typed in small letters.
 */
export function inCaseOf(replaced: string, replacement: string): string {
  if (replacement !== replacement.toLowerCase() || replaced === replaced.toLowerCase()) return replacement;
  const letters = replaced.match(/\p{L}/gu) ?? [];
  if (letters.length > 1 && replaced === replaced.toUpperCase()) return replacement.toUpperCase();
  const first = letters[0] ?? '';
  if (first === first.toLowerCase()) return replacement;
  return replacement.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
