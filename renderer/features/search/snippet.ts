/** A few words around what was found, cut on whole words where they can be and never inside a grapheme. */
import { plainText } from '../../../shared/domain/tag.ts';
import { graphemeEnd, graphemeStart } from '../../../shared/text/grapheme.ts';

export interface SnippetPiece {
  readonly text: string;
  readonly isHit: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units before the first hit and after it. */
const BEFORE = 36;
const AFTER = 110;

/** The pieces in order, without inline codes; an ellipsis stands where text is left out. */
export function snippet(text: string, ranges: readonly Range[]): readonly SnippetPiece[] {
  const first = ranges[0] ?? { start: 0, end: 0 };
  const from = first.start <= BEFORE ? 0 : wordAfter(text, first.start - BEFORE, first.start);
  const to = wordBefore(text, first.end + AFTER, first.end);
  const pieces: SnippetPiece[] = [];
  const add = (words: string, isHit: boolean): void => {
    const shown = withoutTags(words);
    if (shown !== '') pieces.push({ text: shown, isHit });
  };
  let at = from;
  if (from > 0) add('…', false);
  for (const { start, end } of ranges) {
    if (start >= to) break;
    add(text.slice(at, start), false);
    add(text.slice(start, Math.min(end, Math.max(to, first.end))), true);
    at = end;
  }
  if (at < to) add(text.slice(at, to), false);
  if (to < text.length) add('…', false);
  return pieces;
}

/** A text without its inline codes, the middle of a long stretch left out: for what stays the same around a change. */
export function shortened(text: string, keep: 'start' | 'end' | 'both'): string {
  const plain = withoutTags(text);
  if (plain.length <= BEFORE * 2) return plain;
  const head = plain.slice(0, graphemeStart(plain, BEFORE));
  const tail = plain.slice(graphemeEnd(plain, plain.length - BEFORE));
  return `${keep === 'end' ? '' : head}…${keep === 'start' ? '' : tail}`;
}

function withoutTags(text: string): string {
  return plainText(text, []);
}

function wordAfter(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < limit ? space + 1 : graphemeStart(text, at);
}

function wordBefore(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > limit ? space : graphemeEnd(text, at);
}
