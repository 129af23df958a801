/** Moving over the words of the source by keyboard, as a caret that is always one word or several wide. */
import { wordSpans } from '../../../shared/text/words.ts';
import type { TextRange } from './selection.ts';

export interface WordCaret {
  /** Where the caret was set down, and where it is: places in the list of words. */
  readonly anchor: number;
  readonly at: number;
}

/** The keys of the caret; `forward` is the key that leads on in the text, by its direction. */
export function wordStep(
  key: string,
  direction: 'ltr' | 'rtl',
): 'next' | 'previous' | 'first' | 'last' | undefined {
  if (key === (direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight')) return 'next';
  if (key === (direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft')) return 'previous';
  if (key === 'Home') return 'first';
  return key === 'End' ? 'last' : undefined;
}

/** The caret after a step; the first step of all shows the first (or last) word. */
export function stepped(
  caret: WordCaret | null,
  step: 'next' | 'previous' | 'first' | 'last',
  words: number,
  extend: boolean,
): WordCaret | null {
  if (words === 0) return null;
  if (caret === null) {
    const at = step === 'previous' || step === 'last' ? words - 1 : 0;
    return { anchor: at, at };
  }
  const to = step === 'first' ? 0 : step === 'last' ? words - 1 : caret.at + (step === 'next' ? 1 : -1);
  const at = Math.min(words - 1, Math.max(0, to));
  return { anchor: extend ? caret.anchor : at, at };
}

/** The text under the caret. */
export function caretRange(text: string, { anchor, at }: WordCaret): TextRange | null {
  const words = wordSpans(text);
  const first = words[Math.min(anchor, at)];
  const last = words[Math.max(anchor, at)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The caret over a range, such as one picked with the pointer. */
export function caretOver(text: string, range: TextRange | null): WordCaret | null {
  if (range === null) return null;
  const words = wordSpans(text);
  const anchor = words.findIndex(({ end }) => end > range.start);
  const at = words.findLastIndex(({ start }) => start < range.end);
  return anchor < 0 || at < anchor ? null : { anchor, at };
}
