/** The occurrences of one paragraph in the order they are gone through: source, translation, notes. */
import type { SearchHit } from '../../../shared/contract/search.ts';

export interface HitPlace {
  readonly number: number;
  readonly side: 'source' | 'target' | 'note';
  /** UTF-16 offsets in that text. */
  readonly start: number;
  readonly end: number;
}

export function placesOf({ number, source, target, notes }: SearchHit): readonly HitPlace[] {
  return [
    ...source.map((range): HitPlace => ({ number, side: 'source', ...range })),
    ...target.map((range): HitPlace => ({ number, side: 'target', ...range })),
    ...notes.flatMap(({ ranges }) => ranges.map((range): HitPlace => ({ number, side: 'note', ...range }))),
  ];
}
