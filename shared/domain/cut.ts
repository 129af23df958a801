/** Cutting a text with inline codes in two, and joining two: pairs stay balanced, spans go along. */
import { closeTag, openTag, tagOf } from './tag.ts';

/** A text cut in two. */
export interface Cut {
  readonly first: string;
  readonly second: string;
  /** Offset in the whole where the first part's own words end. */
  readonly firstEnd: number;
  /** Offset in the whole where the second part's own words begin. */
  readonly secondStart: number;
  /** Codes opened again at the head of the second part, in units. */
  readonly reopened: number;
}

/**
 * Cuts `text` near `offset`: white space there goes, a pair that is open there is closed in the first part and
 * opened again in the second, and a code right at the cut stays with the words it encloses.
 * `isPair` tells pairs from standalone codes.
 */
export function cutText(text: string, offset: number, isPair: (id: number) => boolean): Cut {
  let at = Math.max(0, Math.min(offset, text.length));
  while (at < text.length && tagOf(text.charCodeAt(at))?.closing === true) at++;
  while (at > 0 && opensPair(text.charCodeAt(at - 1), isPair)) at--;
  const open: number[] = [];
  for (let i = 0; i < at; i++) {
    const mark = tagOf(text.charCodeAt(i));
    if (mark === undefined || !isPair(mark.id)) continue;
    if (!mark.closing) open.push(mark.id);
    else if (open.includes(mark.id)) open.splice(open.lastIndexOf(mark.id), 1);
  }
  const head = text.slice(0, at).trimEnd();
  const tail = text.slice(at).trimStart();
  return {
    first: head + open.toReversed().map(closeTag).join(''),
    second: open.map(openTag).join('') + tail,
    firstEnd: head.length,
    secondStart: text.length - tail.length,
    reopened: open.length,
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a span of the whole is in each part; `clipped` when both parts have some of its words. */
export function cutSpan(
  span: Range,
  cut: Cut,
): { readonly first?: Range; readonly second?: Range; readonly clipped: boolean } {
  const inFirst = span.start < cut.firstEnd || (span.start === span.end && span.start <= cut.firstEnd);
  const inSecond = span.end > cut.secondStart || (!inFirst && span.end >= cut.secondStart);
  const shift = cut.reopened - cut.secondStart;
  return {
    ...(inFirst ? { first: { start: span.start, end: Math.min(span.end, cut.firstEnd) } } : {}),
    ...(inSecond
      ? { second: { start: Math.max(span.start, cut.secondStart) + shift, end: span.end + shift } }
      : {}),
    clipped: inFirst && inSecond,
  };
}

/** Two texts made one. */
export interface Joined {
  readonly text: string;
  /** Where an offset of the second text stands in the whole. */
  readonly place: (offset: number) => number;
}

/**
 * `first` and `second` with a space between them. With `sameCodes` the codes of both are the same ones, and pairs
 * closed at the end of the first and opened again at the start of the second grow together.
 */
export function joinTexts(first: string, second: string, sameCodes: boolean): Joined {
  if (first === '') return { text: second, place: (offset) => offset };
  if (second === '') return { text: first, place: () => first.length };
  const grown = sameCodes ? meeting(first, second) : 0;
  const head = first.slice(0, first.length - grown);
  const shift = head.length + 1 - grown;
  return {
    text: `${head} ${second.slice(grown)}`,
    place: (offset) => Math.max(offset, grown) + shift,
  };
}

/** `text` with the number of every code raised by `by`. */
export function renumberTags(text: string, by: number): string {
  if (by === 0) return text;
  return text.replace(/[\uE000-\uE7FF]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 2 * by));
}

/** Ids of all codes in the text. */
export function tagIds(text: string): ReadonlySet<number> {
  const ids = new Set<number>();
  for (let i = 0; i < text.length; i++) {
    const mark = tagOf(text.charCodeAt(i));
    if (mark !== undefined) ids.add(mark.id);
  }
  return ids;
}

function opensPair(unit: number, isPair: (id: number) => boolean): boolean {
  const mark = tagOf(unit);
  return mark !== undefined && !mark.closing && isPair(mark.id);
}

/** How many pairs close at the end of `first` that open at the start of `second`, outermost last. */
function meeting(first: string, second: string): number {
  let n = 0;
  for (; n < first.length && n < second.length; n++)
    if (tagOf(second.charCodeAt(n))?.closing !== false) break;
  for (; n > 0; n--) {
    let same = 0;
    while (same < n && closes(first, first.length - 1 - same, second, same)) same++;
    if (same === n) return n;
  }
  return 0;
}

/** True when the unit of `first` closes the pair that the unit of `second` opens. */
function closes(first: string, i: number, second: string, j: number): boolean {
  const mark = tagOf(first.charCodeAt(i));
  return mark?.closing === true && mark.id === tagOf(second.charCodeAt(j))?.id;
}
