/**
 * Carrying spans over from one version of a text to the next. Every place where words changed counts by itself, so that
 * two edits at both ends of a paragraph touch nothing between them.
 */
import { mapSpan, spliceBetween } from '../domain/span.ts';
import type { Splice } from '../domain/span.ts';
import { diffWords } from './diff.ts';
import { graphemeEnd, graphemeStart } from './grapheme.ts';

export interface CarriedSpan {
  readonly start: number;
  readonly end: number;
  /** Its own words changed. */
  readonly touched: boolean;
}

/** UTF-16 units of changed text beyond which the change counts as one: comparing more word by word would be felt. */
const COMPARED = 6000;
/** How far the change is widened to whole words. */
const WIDENED = 64;

/**
 * Makes the function that says where a span of `before` stands in `after`. A word that grew or shrank at the edge of a
 * span stays in it as a whole; no edge cuts a user-perceived character.
 */
export function carrier(
  before: string,
  after: string,
): (span: { readonly start: number; readonly end: number }) => CarriedSpan {
  const splices = splicesOf(before, after);
  return (span) => {
    let moved: CarriedSpan = { start: span.start, end: span.end, touched: false };
    // from the last to the first, so that those still to come keep their places
    for (const splice of splices) {
      const next = mapSpan(moved, splice);
      moved = { ...next, touched: moved.touched || next.touched };
    }
    if (moved.start < moved.end) return whole(span, moved, before, after);
    const at = graphemeStart(after, moved.start);
    return { ...moved, start: at, end: at };
  };
}

/** The changes, the last one first. */
function splicesOf(before: string, after: string): readonly Splice[] {
  const rough = spliceBetween(before, after);
  if (rough.removed + rough.inserted === 0) return [];
  if (rough.removed + rough.inserted > COMPARED) return [rough];
  const { start, left, right } = widened(before, after, rough);
  const parts = diffWords(before.slice(start, left), after.slice(start, right));
  const splices: Splice[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined || part.kind === 'same') continue;
    const next = parts[i + 1];
    const removed = part.kind === 'removed' ? part.text : '';
    const paired = part.kind === 'removed' && next?.kind === 'added';
    const added = part.kind === 'added' ? part.text : paired ? next.text : '';
    if (paired) i++;
    const exact = spliceBetween(removed, added);
    splices.push({ ...exact, start: start + part.before + exact.start });
  }
  return splices.toReversed();
}

/** The changed stretch with the words it cuts into: where it starts, and where it ends in each text. */
function widened(
  before: string,
  after: string,
  { start, removed, inserted }: Splice,
): { readonly start: number; readonly left: number; readonly right: number } {
  let from = start;
  while (from > 0 && start - from < WIDENED && !isSpace(before.charCodeAt(from - 1))) from--;
  let more = 0;
  while (
    start + removed + more < before.length &&
    more < WIDENED &&
    !isSpace(before.charCodeAt(start + removed + more))
  )
    more++;
  const clean = graphemeStart(before, from);
  // the same text on both sides of the change: one offset serves both
  return {
    start: Math.min(clean, graphemeStart(after, from)),
    left: start + removed + more,
    right: start + inserted + more,
  };
}

/** Takes in what became part of a word or a character at the edges. */
function whole(
  span: { readonly start: number; readonly end: number },
  moved: CarriedSpan,
  before: string,
  after: string,
): CarriedSpan {
  let { start, end } = moved;
  if (!insideWord(before, span.start)) while (start > 0 && insideWord(after, start)) start--;
  if (!insideWord(before, span.end)) while (end < after.length && insideWord(after, end)) end++;
  start = graphemeStart(after, start);
  end = graphemeEnd(after, end);
  return { start, end, touched: moved.touched || start !== moved.start || end !== moved.end };
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** True when the words on both sides of the offset are one. */
function insideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0xa0;
}
