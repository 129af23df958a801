/**
 * What a text is matched by: its words as 32-bit hashes, once as written (folded) and once stemmed. Inline codes,
 * punctuation and emoji are left out; numbers, addresses and handles count as "some number", "some address".
 */
import { foldText } from '../../../shared/text/fold.ts';
import { findPlaceables } from '../../../shared/text/placeables.ts';
import { wordSpans } from '../../../shared/text/words.ts';
import { lightStem } from './stem.ts';

export interface MatchKey {
  /** Hashes of the words in order. */
  readonly plain: Uint32Array;
  /** Hashes of their stems, as many. */
  readonly stems: Uint32Array;
}

const CODES = /[\uE000-\uE7FF]/g;
const MAY_HOLD_ADDRESS = /@|:\/|[a-z0-9]\.[a-z]/;
const NUMBER = /^[0-9][0-9.,:/-]*$/;

/** The text folded for matching, without inline codes and with single spaces. */
export function matchText(text: string): string {
  return foldText(text.replace(CODES, '')).trim();
}

/** The key of a text. A text without words has an empty one, and is found only by being equal. */
export function matchKey(text: string): MatchKey {
  return keyOf(matchText(text));
}

/** The key of a text already through {@link matchText}. */
export function keyOf(folded: string): MatchKey {
  const words = MAY_HOLD_ADDRESS.test(folded) ? abstracted(folded) : folded;
  const spans = wordSpans(words);
  const plain = new Uint32Array(spans.length);
  const stems = new Uint32Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined) continue;
    const [whole, stem] = hashesOf(words.slice(span.start, span.end));
    plain[i] = whole;
    stems[i] = stem;
  }
  return { plain, stems };
}

/** Words repeat: hashing and stemming each once is most of the speed of an import. */
const known = new Map<string, readonly [plain: number, stem: number]>();
const MOST_KNOWN = 50_000;

function hashesOf(word: string): readonly [plain: number, stem: number] {
  const found = known.get(word);
  if (found !== undefined) return found;
  const value = NUMBER.test(word) ? '0' : word;
  const made = [hash(value), hash(lightStem(value))] as const;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, made);
  return made;
}

/** Addresses become one word each, so that a different one is no different wording. */
function abstracted(folded: string): string {
  let out = '';
  let from = 0;
  for (const { start, end, kind } of findPlaceables(folded)) {
    if (kind !== 'url' && kind !== 'email' && kind !== 'handle') continue;
    out += `${folded.slice(from, start)} ${kind} `;
    from = end;
  }
  return from === 0 ? folded : out + folded.slice(from);
}

/** FNV-1a over UTF-16 units, stirred at the end (MurmurHash3's finaliser) so that every bit may be used alone. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A hash of 52 bits, for telling whole texts apart; a safe integer. */
export function textHash(folded: string): number {
  return hash(folded) * 0x100000 + (hash(`${folded.length}\n${folded}`) >>> 12);
}
