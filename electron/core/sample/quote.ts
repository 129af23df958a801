/** From words quoted in a sample file to the offsets where they stand. */
import type { Span } from '../../../shared/domain/note.ts';

/** Where quoted words stand: UTF-16 offsets, start included, end not. */
export type SampleSpan = Pick<Span, 'side' | 'start' | 'end'>;

/** Exact words, with the occurrence meant (from 1) when they stand there more than once. */
export type Quote = string | { readonly text: string; readonly occurrence: number };

/** A fault in a sample file: what is wrong, and in which paragraph. */
export class SampleError extends Error {
  /** File, or paragraph and side. */
  readonly where: string;

  constructor(message: string, where: string) {
    super(`${where}: ${message}`);
    this.name = 'SampleError';
    this.where = where;
  }
}

/**
 * The span of `quote` in `text`, the `side` of paragraph `number`.
 * Throws {@link SampleError} when the words are not there, or stand there more than once and no occurrence is given.
 */
export function spanOf(quote: Quote, text: string, side: Span['side'], number: number): SampleSpan {
  const words = typeof quote === 'string' ? quote : quote.text;
  const starts = occurrences(text, words);
  if (typeof quote === 'string' && starts.length > 1)
    throw new SampleError(
      `“${words}” stands there ${starts.length} times: say which`,
      `paragraph ${number}, ${side}`,
    );
  const start = starts[typeof quote === 'string' ? 0 : quote.occurrence - 1];
  if (start === undefined)
    throw new SampleError(`“${words}” does not stand there`, `paragraph ${number}, ${side}`);
  return { side, start, end: start + words.length };
}

function occurrences(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}
