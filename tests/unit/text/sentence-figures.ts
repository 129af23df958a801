/** How well sentence ends are found, counted against texts marked with `|`. */
import { sentenceSpans } from '../../../shared/text/sentences.ts';

export interface Figures {
  readonly precision: number;
  readonly recall: number;
}

/** Where sentences end in a text without its marks. */
export function rules(text: string): readonly number[] {
  return sentenceSpans(text).map(({ end }) => end);
}

/** What the platform itself would say. */
export function platform(language: string): (text: string) => readonly number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return (text) =>
    Array.from(
      segmenter.segment(text),
      ({ index, segment }) => text.slice(0, index + segment.length).trimEnd().length,
    );
}

/** Precision and recall of `ends` over all marked texts; the end of the text counts as one. */
export function measure(marked: readonly string[], ends: (text: string) => readonly number[]): Figures {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const text of marked) {
    const gold = goldEnds(text);
    const got = ends(text.replaceAll('|', ''));
    right += got.filter((end) => gold.has(end)).length;
    found += got.length;
    wanted += gold.size;
  }
  return { precision: right / found, recall: right / wanted };
}

function goldEnds(marked: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let text = '';
  for (const part of marked.split('|')) {
    text += part;
    ends.add(text.trimEnd().length);
  }
  return ends;
}
