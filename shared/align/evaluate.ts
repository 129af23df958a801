/** How good suggested links are against hand-made ones, the standard way (Och and Ney 2003). */
import { wordSpans } from '../text/words.ts';
import type { SuggestedSpan } from './suggest.ts';

export interface Linked {
  readonly source: string;
  readonly target: string;
  readonly links: readonly { readonly spans: readonly SuggestedSpan[] }[];
}

/** Pairs of words, `i-j`. */
export interface Pairs {
  readonly sure: ReadonlySet<string>;
  /** Holds the sure ones too. */
  readonly possible: ReadonlySet<string>;
}

/**
 * The pairs of words hand-made links stand for: a link of one word and one word is sure; in a link of several, each
 * source word with each target word is possible, as nobody said which renders which.
 */
export function pairsOf({ source, target, links }: Linked): Pairs {
  const sure = new Set<string>();
  const possible = new Set<string>();
  const sources = wordSpans(source);
  const targets = wordSpans(target);
  for (const { spans } of links) {
    const is = placesOf(sources, spans, 'source');
    const js = placesOf(targets, spans, 'target');
    for (const i of is)
      for (const j of js) {
        possible.add(`${i}-${j}`);
        if (is.length === 1 && js.length === 1) sure.add(`${i}-${j}`);
      }
  }
  return { sure, possible };
}

export interface Score {
  /** Hand-made links. */
  readonly links: number;
  /** Of the suggested pairs, the share that is possible. */
  readonly precision: number;
  /** Of the hand-made links, the share of which at least one pair was suggested. */
  readonly recall: number;
  /** Of the sure pairs, the share suggested. */
  readonly sureRecall: number;
  /** 1 − (|A∩S| + |A∩P|) / (|A| + |S|). */
  readonly errorRate: number;
}

/** Scores suggestions over several paragraphs; both lists in the same order. */
export function scoreLinks(hand: readonly Linked[], suggested: readonly Linked[]): Score {
  let made = 0;
  let right = 0;
  let sure = 0;
  let sureFound = 0;
  let links = 0;
  let found = 0;
  hand.forEach((gold, index) => {
    const pairs = pairsOf(gold);
    const answer = suggested[index];
    const mine = answer === undefined ? new Set<string>() : pairsOf(answer).possible;
    made += mine.size;
    for (const pair of mine) if (pairs.possible.has(pair)) right++;
    sure += pairs.sure.size;
    for (const pair of pairs.sure) if (mine.has(pair)) sureFound++;
    for (const link of gold.links) {
      const own = pairsOf({ ...gold, links: [link] }).possible;
      if (own.size === 0) continue;
      links++;
      if ([...own].some((pair) => mine.has(pair))) found++;
    }
  });
  return {
    links,
    precision: made === 0 ? 1 : right / made,
    recall: links === 0 ? 1 : found / links,
    sureRecall: sure === 0 ? 1 : sureFound / sure,
    errorRate: made + sure === 0 ? 0 : 1 - (sureFound + right) / (made + sure),
  };
}

function placesOf(
  words: readonly { readonly start: number; readonly end: number }[],
  spans: readonly SuggestedSpan[],
  side: 'source' | 'target',
): readonly number[] {
  return words.flatMap((word, index) =>
    spans.some((span) => span.side === side && span.start < word.end && span.end > word.start) ? [index] : [],
  );
}
