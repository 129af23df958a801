/** A translation put together from the matches of a paragraph's sentences. */
import type { Assembled, Match } from '../../../../shared/contract/memory.ts';
import type { DeepReadonly } from '../../../../shared/contract/deep-readonly.ts';
import { sentenceSpans } from '../../../../shared/text/sentences.ts';

/** What stands for a sentence nothing was found for. */
const GAP = '[…]';

/**
 * The proposal for `text`, or null when it is one sentence or less than half of it was found. `find` gives the best
 * match of a sentence. The score is the sentences' mean by length.
 */
export function assemble(
  text: string,
  find: (sentence: string) => DeepReadonly<Match> | undefined,
): DeepReadonly<Assembled> | null {
  const spans = sentenceSpans(text);
  if (spans.length < 2) return null;
  let target = '';
  let points = 0;
  let found = 0;
  const adapted: { readonly start: number; readonly end: number }[] = [];
  const parts = spans.map(({ start, end }) => {
    const match = find(text.slice(start, end));
    if (target !== '') target += ' ';
    for (const span of match?.adapted ?? [])
      adapted.push({ start: target.length + span.start, end: target.length + span.end });
    target += match?.target.trimEnd() ?? GAP;
    points += (match?.score ?? 0) * (end - start);
    found += match === undefined ? 0 : end - start;
    return { start, end, score: match?.score ?? null };
  });
  const whole = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (found * 2 < whole) return null;
  return { target, score: Math.min(99, Math.floor(points / whole)), adapted, parts };
}
