/**
 * Sentences of a paragraph, Arabic and English, by rules: a stop, question or exclamation mark ends one, with the
 * closing quotation marks and brackets after it, unless it belongs to an abbreviation, an initial, a list number
 * or an ellipsis, or a small letter follows. A line end always does.
 */
import { BEFORE_NAME, BEFORE_NUMBER, EITHER, STARTERS } from './abbreviations.ts';
import { isArabicLetter, isDigit, isLatinLetter } from './script.ts';

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Marks that end a sentence, what may close after them (closing inline codes too), and the white space before the next. */
const END = /([.!?؟۔…]+)(["'”’»)\]}›]|[\uE001-\uE7FF])*(\s+|(?=[^\s]))|[\r\n\u2028\u2029]+/gu;
const LAST_WORD = /[\p{L}\p{M}\p{N}.'’]+$/u;

/** The sentences in order, as UTF-16 offsets; only white space stands outside them. */
export function sentenceSpans(text: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(END)) {
    const next = match.index + match[0].length;
    if (match.index < start || next >= text.length) continue;
    const marks = match[1];
    if (marks !== undefined && !endsSentence(text, start, match.index, marks, match[3] ?? '', next)) continue;
    const end = trimSpace(text, next);
    if (end > start) spans.push({ start, end });
    start = skipSpace(text, next);
  }
  const end = trimSpace(text, text.length);
  if (end > start) spans.push({ start, end });
  return spans;
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  marks: string,
  space: string,
  next: number,
): boolean {
  const following = nextLetter(text, next);
  if (space === '') return isGluedEnd(text, at, marks, next);
  if (isSmall(following)) return false;
  if (marks === '…' || /^\.{3,}$/.test(marks)) return /\p{Lu}/u.test(following);
  if (marks !== '.') return true;
  const word = LAST_WORD.exec(text.slice(Math.max(start, at - 24), at))?.[0] ?? '';
  return !belongsToWord(text, start, at, word, following, next);
}

/** True when the stop at `at` belongs to the word before it. */
function belongsToWord(
  text: string,
  start: number,
  at: number,
  word: string,
  following: string,
  next: number,
): boolean {
  const key = word.toLowerCase().replace(/^[.'’]+/, '');
  if (key === '') return false;
  if (isDigit(following.charCodeAt(0)) && BEFORE_NUMBER.has(key)) return true;
  // "3." or "أ." alone at the start of a sentence numbers a list
  if (at - key.length <= start && /^(?:\p{Nd}{1,3}|[ivx]{1,4}|\p{L})$/u.test(key)) return true;
  // and so does a number behind a colon or semicolon: "ما يلي: 1. فتح الحدود"
  if (/^\p{Nd}{1,3}$/u.test(key) && /[:؛;]\s+$/.test(text.slice(start, at - word.length))) return true;
  if (EITHER.has(key)) return !STARTERS.has(firstWord(text, next));
  if (BEFORE_NAME.has(key)) return true;
  const unit = word.charCodeAt(word.length - 1);
  const initial = word.length === 1 || /\.\p{L}$/u.test(word);
  if (!initial) return false;
  // an initial: J. Smith, م. علي; the pronoun I and the era after a year (2022 م.) end a sentence
  if (isLatinLetter(unit))
    return word !== 'I' && /\p{Lu}/u.test(word) && !STARTERS.has(firstWord(text, next));
  return isArabicLetter(unit) && !/[0-9٠-٩]\s*$/.test(text.slice(start, at - word.length));
}

/** No white space after the marks: only ؟ ! and Arabic words run together end a sentence. */
function isGluedEnd(text: string, at: number, marks: string, next: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(next);
  if (!isArabicLetter(before) || !isArabicLetter(after)) return false;
  if (marks !== '.') return !/^[.…]+$/.test(marks);
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  return word.length > 3 && !word.includes('.');
}

/** The first character that is no quotation mark, bracket, dash or inline code. */
function nextLetter(text: string, from: number): string {
  const match = /[^\s"'“”‘’«»()[\]{}‹›\-–—\uE000-\uE7FF]/u.exec(text.slice(from, from + 12));
  return match?.[0] ?? '';
}

function firstWord(text: string, from: number): string {
  return (/[\p{L}\p{M}]+/u.exec(text.slice(from, from + 24))?.[0] ?? '').toLowerCase();
}

function isSmall(char: string): boolean {
  return /\p{Ll}/u.test(char);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function trimSpace(text: string, to: number): number {
  let at = to;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
