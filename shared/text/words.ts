/**
 * Words, for counting and for picking with the pointer. A word is a run of letters, marks and digits; an
 * apostrophe, hyphen or low line between two of them joins, and so does a separator between digits (1,234.5).
 * A clitic is part of its word, as it is written. Inline codes part words; emoji are none.
 */
import { isArabicLetter, isArabicMark, isDigit } from './script.ts';

export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Joins any two word characters. */
const JOINER = 3;
/** Joins two digits. */
const SEPARATOR = 4;
/** A half of an astral character: whether it is a letter must be looked up. */
const SURROGATE = 5;

const WORD = /[\p{L}\p{M}\p{N}]/u;
const JOINERS = new Set([0x27, 0x2019, 0x2bc, 0x2d, 0x2010, 0x2011, 0x5f, 0xad, 0x200c, 0x200d]);
const SEPARATORS = new Set([0x2c, 0x2e, 0x3a, 0x2f, 0x66b, 0x66c, 0x60c]);

const known = new Uint8Array(0x10000).fill(255);

function classOf(unit: number): number {
  const seen = known[unit] ?? 255;
  if (seen !== 255) return seen;
  const value = classify(unit);
  known[unit] = value;
  return value;
}

function classify(unit: number): number {
  if (isDigit(unit)) return DIGIT;
  if (isArabicLetter(unit) || isArabicMark(unit)) return LETTER;
  if (JOINERS.has(unit)) return JOINER;
  if (SEPARATORS.has(unit)) return SEPARATOR;
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  return WORD.test(String.fromCharCode(unit)) ? LETTER : OTHER;
}

/** Class of the character at `at`; a surrogate is looked up with its other half. */
function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at));
  if (found !== SURROGATE) return found;
  const start = isLow(text, at) ? at - 1 : at;
  return WORD.test(String.fromCodePoint(text.codePointAt(start) ?? 0)) ? LETTER : OTHER;
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0;
}

/** The end of the word that starts at `at`, where a word character stands. */
function endOfWord(text: string, at: number): number {
  let previous = classAt(text, at);
  let i = at + 1;
  while (i < text.length) {
    const found = classAt(text, i);
    if (found === LETTER || found === DIGIT) {
      previous = found;
      i++;
      continue;
    }
    if (found === OTHER || i + 1 >= text.length) break;
    const next = classAt(text, i + 1);
    const joins = found === JOINER ? next === LETTER || next === DIGIT : previous === DIGIT && next === DIGIT;
    if (!joins) break;
    previous = next;
    i += 2;
  }
  return i;
}

/** The first word character at or after `at`, or the text's length. */
function startOfWord(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const found = classAt(text, i);
    if (found === LETTER || found === DIGIT) break;
    i++;
  }
  return i;
}

/** How many words a text holds. Linear and without allocation: it runs over whole imports. */
export function countWords(text: string): number {
  let n = 0;
  let at = startOfWord(text, 0);
  while (at < text.length) {
    n++;
    at = startOfWord(text, endOfWord(text, at));
  }
  return n;
}

/** The words of a text in order, as UTF-16 offsets. */
export function wordSpans(text: string): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  let start = startOfWord(text, 0);
  while (start < text.length) {
    const end = endOfWord(text, start);
    spans.push({ start, end });
    start = startOfWord(text, end);
  }
  return spans;
}

/** The word `offset` stands in or touches (the one that starts there first), or undefined between words. */
export function wordAt(text: string, offset: number): WordSpan | undefined {
  let touching: WordSpan | undefined;
  for (const span of wordSpans(text)) {
    if (span.start > offset) break;
    if (span.end > offset) return span;
    if (span.end === offset) touching = span;
  }
  return touching;
}
