/** Placeables: what passes into a translation as it stands, or by rule. */
import { emailEnd, handleEnd, hashtagEnd, matchEnd, urlEnd } from './address.ts';
import { lately } from './lately.ts';
import { namedNumericAt, numericAt } from './numeric.ts';
import { isArabicLetter, isArabicMark, isDigit, isLatinLetter } from './script.ts';

export type PlaceableKind =
  | 'url'
  | 'email'
  | 'handle'
  | 'hashtag'
  | 'emoji'
  | 'number'
  | 'date'
  | 'time'
  | 'currency'
  | 'percent'
  | 'tag'
  | 'quoted';

/** UTF-16 offsets, start included, end not. */
export interface Placeable {
  readonly start: number;
  readonly end: number;
  readonly kind: PlaceableKind;
}

const EMOJI = /\p{RGI_Emoji}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/vy;
/** A name in quotation marks: one to four words, no sentence punctuation. The marks stay outside. */
const QUOTED = /«([^«»]+)»|“([^“”]+)”|"([^"]+)"/g;
const NAME = /^[\p{L}\p{M}\p{N}'’ʼ.-]+(?:[ \u00a0][\p{L}\p{M}\p{N}'’ʼ.-]+){0,3}$/u;

/**
 * The placeables of a text in order, never overlapping. A `quoted` one spans the words between the marks and is
 * left out where another placeable stands inside it. No placeable holds ، ؛ ؟ or a quotation mark.
 */
export const findPlaceables: (text: string) => readonly Placeable[] = lately(placeablesOf);

function placeablesOf(text: string): readonly Placeable[] {
  const found: Placeable[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || isArabicLetter(unit)) {
      at++;
      continue;
    }
    const hit = placeableAt(text, at, unit);
    if (hit !== undefined) {
      found.push(hit);
      at = hit.end;
    } else if (isLatinLetter(unit)) at = wordEnd(text, at);
    else at++;
  }
  return withQuoted(text, found);
}

function placeableAt(text: string, at: number, unit: number): Placeable | undefined {
  if (isLatinLetter(unit)) return wordPlaceable(text, at);
  if (isDigit(unit)) return emojiAt(text, at, unit) ?? wordPlaceable(text, at) ?? numeric(text, at);
  if (unit === 0x40 || unit === 0xff20) return make(text, at, handleEnd(text, at), 'handle');
  if (unit === 0x23 || unit === 0xff03)
    return make(text, at, hashtagEnd(text, at), 'hashtag') ?? emojiAt(text, at, unit);
  if (unit >= 0xe000 && unit <= 0xe7ff) return { start: at, end: at + 1, kind: 'tag' };
  if (unit >= 0xa2) return emojiAt(text, at, unit) ?? numeric(text, at);
  return unit > 0x20 ? (emojiAt(text, at, unit) ?? numeric(text, at)) : undefined;
}

function wordPlaceable(text: string, at: number): Placeable | undefined {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  if (isLatinLetter(before) || isDigit(before) || before === 0x5f) return undefined;
  const end = wordEnd(text, at);
  const after = text.charCodeAt(end);
  const email = after === 0x40 || isAddressUnit(after) ? emailEnd(text, at) : 0;
  if (email > 0) return { start: at, end: email, kind: 'email' };
  if (after === 0x2e || after === 0x3a || after === 0x2d) {
    const url = urlEnd(text, at);
    if (url > 0) return { start: at, end: url, kind: 'url' };
  }
  if (isDigit(text.charCodeAt(at))) return undefined;
  const named = namedNumericAt(text, at);
  return named === undefined ? undefined : { start: at, end: named.end, kind: named.kind };
}

function numeric(text: string, at: number): Placeable | undefined {
  const unit = text.charCodeAt(at);
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  if (!isDigit(unit)) {
    // a sign or symbol belongs to a number only when nothing but a space or bracket stands before it
    if (!(unit >= 0xa2 ? SYMBOL_HIGH : SYMBOL_LOW).test(text.charAt(at))) return undefined;
    if (isDigit(before) || isLatinLetter(before) || isArabicLetter(before) || isArabicMark(before)) {
      if (!isCurrencySign(unit) || !isArabicLetter(before)) return undefined;
    }
  } else if (isLatinLetter(before) || before === 0x5f) return undefined;
  const hit = numericAt(text, at);
  return hit === undefined ? undefined : { start: at, end: hit.end, kind: hit.kind };
}

const SYMBOL_LOW = /[+\-$%]/;
const SYMBOL_HIGH = /[−±٪€£¥₹₽₺₪₩﷼¢]/;

function isCurrencySign(unit: number): boolean {
  return unit === 0x24 || unit >= 0xa2;
}

function emojiAt(text: string, at: number, unit: number): Placeable | undefined {
  // below U+00A9 only keycaps are emoji
  if (unit < 0xa9 && text.charCodeAt(at + 1) !== 0xfe0f) return undefined;
  if (unit > 0x3299 && (unit < 0xd83c || unit > 0xd83e)) return undefined;
  return make(text, at, matchEnd(EMOJI, text, at), 'emoji');
}

function make(text: string, start: number, end: number, kind: PlaceableKind): Placeable | undefined {
  if (end <= start) return undefined;
  if (kind === 'handle' || kind === 'hashtag') {
    const before = start === 0 ? 0 : text.charCodeAt(start - 1);
    if (isLatinLetter(before) || isDigit(before) || before === 0x5f || before === 0x26 || before === 0x2f)
      return undefined;
  }
  return { start, end, kind };
}

function isAddressUnit(unit: number): boolean {
  return unit === 0x2e || unit === 0x2d || unit === 0x2b || unit === 0x25;
}

/** End of the run of Latin letters, digits and low lines that starts at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (!isLatinLetter(unit) && !(unit >= 0x30 && unit <= 0x39) && unit !== 0x5f) break;
  }
  return end;
}

function withQuoted(text: string, found: readonly Placeable[]): readonly Placeable[] {
  if (!/["“«]/.test(text)) return found;
  const all = [...found];
  for (const match of text.matchAll(QUOTED)) {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + 1;
    const end = start + words.length;
    if (NAME.test(words) && !found.some((p) => p.start < end && p.end > start))
      all.push({ start, end, kind: 'quoted' });
  }
  return all.length === found.length ? found : all.toSorted((a, b) => a.start - b.start);
}
