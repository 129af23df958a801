/** Which words of a text a spelling dictionary is asked about. */
import { maskAddresses } from './mask.ts';
import { isArabicLetter, isLatinLetter } from './script.ts';
import { wordSpans } from './words.ts';

export interface SpellWord {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** As a dictionary has it: straight apostrophes, no possessive, no invisible characters, no tashkeel. */
  readonly word: string;
}

const DIGIT = /\p{N}/u;
const IGNORED = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const TASHKEEL = /[\u064b-\u0652\u0670\u0640]/g;
const POSSESSIVE = /'s?$/;

/**
 * Words of one script in order. Left out: addresses, handles, hashtags, codes, words with digits, single letters,
 * and words in capitals throughout (UNHCR). A hyphenated word is asked part by part.
 */
export function spellWords(text: string, script: 'latin' | 'arabic'): readonly SpellWord[] {
  const masked = maskAddresses(text);
  const found: SpellWord[] = [];
  for (const span of wordSpans(masked)) {
    if (!isOf(masked.charCodeAt(span.start), script)) continue;
    for (const part of parts(masked, span.start, span.end)) {
      const word = plain(masked.slice(part.start, part.end), script);
      if (isAsked(word)) found.push({ ...part, word });
    }
  }
  return found;
}

function isOf(unit: number, script: 'latin' | 'arabic'): boolean {
  return script === 'latin' ? isLatinLetter(unit) : isArabicLetter(unit);
}

function* parts(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !HYPHENS.has(text.charCodeAt(at))) continue;
    if (at > from) yield { start: from, end: at };
    from = at + 1;
  }
}

const HYPHENS = new Set([0x2d, 0x2010, 0x2011, 0x5f]);

function plain(word: string, script: 'latin' | 'arabic'): string {
  const seen = word.replace(IGNORED, '');
  if (script === 'arabic') return seen.replace(TASHKEEL, '');
  return seen.normalize('NFC').replace(/[’ʼ]/g, "'").replace(POSSESSIVE, '');
}

function isAsked(word: string): boolean {
  if (word.length < 2 || DIGIT.test(word)) return false;
  return word.length > 12 || word !== word.toUpperCase() || word === word.toLowerCase();
}
