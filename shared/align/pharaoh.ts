/** Links as the Pharaoh format writes them: for each paragraph a line of `i-j`, places of words from 0. */
import { wordSpans } from '../text/words.ts';
import type { WordSpan } from '../text/words.ts';
import type { SuggestedSpan } from './suggest.ts';
import { pairsOf } from './evaluate.ts';
import type { Linked } from './evaluate.ts';

/** A line that is no list of `i-j`, or names a word the text has not; `where` is the pair. */
export class PharaohError extends Error {
  readonly where: string;

  constructor(message: string, where: string) {
    super(message);
    this.name = 'PharaohError';
    this.where = where;
  }
}

/** The line of a paragraph, pairs in order of source and then target. Words linked to nothing are not written. */
export function writePharaoh(paragraph: Linked): string {
  return [...pairsOf(paragraph).possible]
    .map((pair) => pair.split('-').map(Number))
    .toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)
    .map(([i, j]) => `${i}-${j}`)
    .join(' ');
}

/**
 * Links of a line: pairs that share a word are one link, as `0-0 0-1` says that one word was rendered by two. Throws
 * {@link PharaohError}.
 */
export function readPharaoh(
  line: string,
  text: { readonly source: string; readonly target: string },
): readonly { readonly spans: readonly SuggestedSpan[] }[] {
  const sources = wordSpans(text.source);
  const targets = wordSpans(text.target);
  const groups: { sources: Set<number>; targets: Set<number> }[] = [];
  for (const pair of line.split(/\s+/u).filter((word) => word !== '')) {
    const [, i = '', j = ''] = /^(\d+)-(\d+)$/.exec(pair) ?? [];
    if (i === '') throw new PharaohError('A pair is two numbers with a hyphen, as 3-5.', pair);
    const source = Number(i);
    const target = Number(j);
    if (source >= sources.length || target >= targets.length)
      throw new PharaohError(
        `The paragraph has ${sources.length} source and ${targets.length} target words, counted from 0.`,
        pair,
      );
    const mine = groups.filter((group) => group.sources.has(source) || group.targets.has(target));
    const into = mine[0] ?? { sources: new Set<number>(), targets: new Set<number>() };
    if (mine.length === 0) groups.push(into);
    for (const other of mine.slice(1)) {
      for (const place of other.sources) into.sources.add(place);
      for (const place of other.targets) into.targets.add(place);
      groups.splice(groups.indexOf(other), 1);
    }
    into.sources.add(source);
    into.targets.add(target);
  }
  return groups.map((group) => ({
    spans: [...spans(group.sources, sources, 'source'), ...spans(group.targets, targets, 'target')],
  }));
}

function spans(
  places: ReadonlySet<number>,
  words: readonly WordSpan[],
  side: 'source' | 'target',
): readonly SuggestedSpan[] {
  return [...places]
    .toSorted((a, b) => a - b)
    .flatMap((place) => {
      const word = words[place];
      return word === undefined ? [] : [{ side, start: word.start, end: word.end }];
    });
}
