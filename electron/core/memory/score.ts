/** What a match is worth, in the numbers translators know. */
import type { Hit } from './search.ts';

export type MatchLevel = 'context' | 'exact' | 'fuzzy';

export interface Scored {
  /** 101, 100, or 99 and below; the penalty is taken off. */
  readonly score: number;
  readonly level: MatchLevel;
}

/** What is known of a match and of the text looked up. */
export interface Compared {
  readonly hit: Pick<Hit, 'similarity' | 'sameWords'>;
  /** The folded texts are the same, numbers included. */
  readonly sameText: boolean;
  /** The neighbours are known and the same. */
  readonly sameContext: boolean;
  readonly penalty: number;
}

/**
 * 101: the same text between the same neighbours. 100: the same text. 99: the same words, but other numbers,
 * punctuation or codes. Below: the similarity in whole hundredths, rounded down.
 */
export function scoreOf({ hit, sameText, sameContext, penalty }: Compared): Scored {
  if (sameText)
    return { score: (sameContext ? 101 : 100) - penalty, level: sameContext ? 'context' : 'exact' };
  const score = hit.sameWords ? 99 : Math.min(99, Math.floor(hit.similarity * 100 + 1e-9));
  return { score: score - penalty, level: 'fuzzy' };
}
