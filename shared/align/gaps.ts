/** Words that mean something and have no partner, in a paragraph that has links: perhaps left out, perhaps added. */
import { sourceTokens, targetTokens } from './tokens.ts';
import type { SuggestedSpan } from './suggest.ts';

/** Words no link holds, by side and place; none for a paragraph without links, of which nothing can be said. */
export function unlinkedWords(paragraph: {
  readonly source: string;
  readonly target: string;
  readonly links: readonly { readonly spans: readonly SuggestedSpan[] }[];
}): readonly SuggestedSpan[] {
  const { source, target, links } = paragraph;
  if (links.length === 0 || target === '') return [];
  const held = links.flatMap(({ spans }) => spans);
  const sides = [
    ['source', sourceTokens(source)],
    ['target', targetTokens(target)],
  ] as const;
  return sides.flatMap(([side, tokens]) =>
    tokens
      .filter(({ light, start, end }) => {
        const linked = held.some((span) => span.side === side && span.start < end && span.end > start);
        return !light && !linked;
      })
      .map(({ start, end }) => ({ side, start, end })),
  );
}
