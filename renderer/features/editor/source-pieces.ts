/** What of a source can be put into its translation as it stands: codes first, then placeables. */
import { tagOf } from '../../../shared/domain/tag.ts';
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { findPlaceables } from '../../../shared/text/placeables.ts';
import type { PlaceableKind } from '../../../shared/text/placeables.ts';
import { digitValue, isArabicLetter } from '../../../shared/text/script.ts';

export type SourcePiece =
  | { readonly kind: 'code'; readonly tag: TagDefinition }
  | { readonly kind: Exclude<PlaceableKind, 'tag'>; readonly text: string };

/**
 * The pieces of a source in the order their keys count them, each once. Numbers get European digits; of what holds
 * Arabic words (3 مليارات دولار) only the numbers are left, hashtags excepted: words want translating.
 */
export function sourcePieces(source: string, tags: readonly TagDefinition[]): readonly SourcePiece[] {
  const codes: SourcePiece[] = [];
  for (let i = 0; i < source.length; i++) {
    const mark = tagOf(source.charCodeAt(i));
    const tag = mark === undefined || mark.closing ? undefined : tags.find(({ id }) => id === mark.id);
    if (tag !== undefined && !codes.some((c) => c.kind === 'code' && c.tag.id === tag.id))
      codes.push({ kind: 'code', tag });
  }
  const seen = new Set<string>();
  const placeables: SourcePiece[] = [];
  for (const { start, end, kind } of findPlaceables(source)) {
    if (kind === 'tag') continue;
    const whole = europeanDigits(source.slice(start, end));
    const foreign = kind !== 'hashtag' && kind !== 'url' && holdsArabic(whole);
    for (const text of foreign ? (whole.match(NUMBER) ?? []) : [whole]) {
      if (seen.has(text)) continue;
      seen.add(text);
      placeables.push({ kind: foreign ? 'number' : kind, text });
    }
  }
  return [...codes, ...placeables];
}

const NUMBER = /\d+(?:[.,:]\d+)*/g;

function europeanDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digitValue(digit.charCodeAt(0))))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%');
}

function holdsArabic(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isArabicLetter(text.charCodeAt(i))) return true;
  return false;
}
