/** A pair of texts with everything a memory stores and finds it by, its sentences included. */
import type { TagDefinition } from '../../../shared/domain/tag.ts';
import { alignedSentences } from './align.ts';
import { keyOf, matchText, textHash } from './key.ts';

/** A source text and its translation, with where they come from. */
export interface Pair {
  /** UUID, where the pair has one already. */
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly tags: readonly TagDefinition[];
  readonly author?: string;
  readonly project?: string;
  readonly document?: string;
  /** Milliseconds since 1970; left out, the moment it is stored. */
  readonly createdAt?: number;
  readonly changedAt?: number;
  /** {@link contextHash} of the texts around it; 0 where there is none or none is known. */
  readonly before?: number;
  readonly after?: number;
}

/** One text pair ready to be stored. */
export interface PreparedText {
  readonly source: string;
  readonly target: string;
  readonly sourceHash: number;
  /** Hashes of the source's words, then of their stems. */
  readonly hashes: Uint32Array;
}

export interface PreparedPair extends Pair, PreparedText {
  readonly foldedSource: string;
  readonly foldedTarget: string;
  readonly sentences: readonly PreparedText[];
}

/** Folds, hashes and aligns a pair. Pure and rather costly: imports do it in their own process. */
export function preparePair(pair: Pair): PreparedPair {
  const foldedSource = matchText(pair.source);
  return {
    ...pair,
    ...prepared(pair.source, pair.target, foldedSource),
    foldedSource,
    foldedTarget: matchText(pair.target),
    sentences: alignedSentences(pair.source, pair.target).map(({ source, target }) =>
      prepared(source, target, matchText(source)),
    ),
  };
}

/** What a neighbour is remembered by. */
export function contextHash(source: string | undefined): number {
  return source === undefined ? 0 : textHash(matchText(source));
}

function prepared(source: string, target: string, folded: string): PreparedText {
  const { plain, stems } = keyOf(folded);
  const hashes = new Uint32Array(plain.length * 2);
  hashes.set(plain);
  hashes.set(stems, plain.length);
  return { source, target, sourceHash: textHash(folded), hashes };
}
