/** The pieces of a text that may be part of a number. */
import { foldText } from './fold.ts';
import { mask } from './mask.ts';
import { arabicMonthPair, arabicNumberWord } from './number-words-arabic.ts';
import { englishNumberWord } from './number-words-english.ts';
import type { NumberWord } from './number-words.ts';
import { LITERAL, readLiteral, type Reading } from './number-literal.ts';
import { isArabicLetter } from './script.ts';

export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly literal?: Reading;
  readonly word?: NumberWord;
  /** "and" is written before it or on it. */
  readonly and: boolean;
  /** Nothing but white space, a hyphen or that "and" stands between it and the token before. */
  readonly near: boolean;
  /** An English word, which joins without an "and" (twenty-five). */
  readonly latin: boolean;
  /** 1, or the scale a suffix gives the literal: 1e9 for 3bn; both readings are kept. */
  readonly suffix: number;
}

const TOKEN = new RegExp(`(${LITERAL.source})|[\\p{L}\\p{M}ـ]+`, 'gu');
const HIDDEN = new Set(['url', 'email', 'handle', 'hashtag', 'emoji', 'tag']);
const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  B: 1e9,
  tn: 1e12,
};

/** Literals and number words of a text in order; addresses, emoji and inline codes are passed over. */
export function numberTokens(text: string): readonly NumberToken[] {
  const visible = mask(text, (kind) => HIDDEN.has(kind));
  const raw = Array.from(visible.matchAll(TOKEN), (m) => ({
    start: m.index,
    text: m[0],
    literal: m[1] !== undefined,
  }));
  const tokens: NumberToken[] = [];
  let and = false;
  let previousEnd = -1;
  for (let i = 0; i < raw.length; i++) {
    const piece = raw[i];
    if (piece === undefined) break;
    const end = piece.start + piece.text.length;
    const near = previousEnd >= 0 && /^[\s-]*$/.test(visible.slice(previousEnd, piece.start));
    if (piece.literal) {
      const next = raw[i + 1];
      const suffix = next?.start === end ? (SUFFIXES[next.text] ?? 1) : 1;
      if (suffix > 1) i++;
      const last = suffix > 1 && next !== undefined ? end + next.text.length : end;
      tokens.push({
        start: piece.start,
        end: last,
        literal: readLiteral(piece.text),
        and,
        near,
        latin: false,
        suffix,
      });
      previousEnd = last;
      and = false;
      continue;
    }
    if (near && /^(?:و|and)$/i.test(piece.text)) {
      and = true;
      previousEnd = end;
      continue;
    }
    if (near && /^an?$/i.test(piece.text)) {
      // half a million, two and a half
      previousEnd = end;
      continue;
    }
    const found = wordAt(raw, i);
    if (found === undefined) {
      previousEnd = -1;
      and = false;
      continue;
    }
    i += found.extra;
    const last = raw[i];
    previousEnd = last === undefined ? end : last.start + last.text.length;
    tokens.push({
      start: piece.start,
      end: previousEnd,
      word: found.word,
      and: and || found.and,
      near,
      latin: !isArabicLetter(piece.text.charCodeAt(0)),
      suffix: 1,
    });
    and = false;
  }
  return tokens;
}

interface Found {
  readonly word: NumberWord;
  readonly and: boolean;
  /** Further raw pieces taken in. */
  readonly extra: number;
}

function wordAt(raw: readonly { readonly text: string }[], at: number): Found | undefined {
  const text = raw[at]?.text ?? '';
  if (!isArabicLetter(text.charCodeAt(0))) {
    const word = englishNumberWord(text);
    return word === undefined ? undefined : { word, and: false, extra: 0 };
  }
  const { folded, isMonth, found } = arabicWord(text);
  if (isMonth) {
    const month = arabicMonthPair(folded, foldText(raw[at + 1]?.text ?? ''));
    if (month !== undefined) return { word: { type: 'alone', values: [month] }, and: false, extra: 1 };
  }
  return found;
}

interface ArabicWord {
  readonly folded: string;
  /** The first half of the name of a month: كانون, تشرين. */
  readonly isMonth: boolean;
  readonly found: Found | undefined;
}

/** Words met lately: the same few make up half of any text. */
const met = new Map<string, ArabicWord>();
const MOST = 4_000;

function arabicWord(text: string): ArabicWord {
  let word = met.get(text);
  if (word === undefined) {
    const folded = foldText(text);
    const number = arabicNumberWord(folded);
    word = {
      folded,
      isMonth: /كانون|تشرين/.test(folded),
      found: number === undefined ? undefined : { ...number, extra: 0 },
    };
    if (met.size >= MOST) met.clear();
    met.set(text, word);
  }
  return word;
}
