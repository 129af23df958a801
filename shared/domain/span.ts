/** Carrying spans through an edit of the text they stand in. */

/** One replacement: `removed` units at `start` gave way to `inserted` units. */
export interface Splice {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** The smallest single replacement that turns `before` into `after`, never cutting a surrogate pair. */
export function spliceBetween(before: string, after: string): Splice {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--;
  let tail = 0;
  while (
    tail < limit - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail--;
  return { start, removed: before.length - start - tail, inserted: after.length - start - tail };
}

/**
 * Where `[start, end)` stands after `splice`. What is typed at an edge stays outside; `touched` is true only
 * when the words inside changed. A span whose words are all gone becomes empty at the place they stood.
 */
export function mapSpan(
  span: { readonly start: number; readonly end: number },
  splice: Splice,
): { readonly start: number; readonly end: number; readonly touched: boolean } {
  const shift = splice.inserted - splice.removed;
  const cutEnd = splice.start + splice.removed;
  if (splice.removed === 0 && splice.inserted === 0) return { ...bounds(span), touched: false };
  if (cutEnd <= span.start && !(splice.removed === 0 && splice.start > span.start))
    return { start: span.start + shift, end: span.end + shift, touched: false };
  if (splice.start >= span.end) return { ...bounds(span), touched: false };
  const newEnd = splice.start + splice.inserted;
  if (splice.start <= span.start && cutEnd >= span.end) {
    // every word of the span was replaced: what came instead is the best guess of its place
    return { start: splice.start, end: newEnd, touched: true };
  }
  const start = splice.start < span.start ? newEnd : span.start;
  const end = cutEnd > span.end ? splice.start : span.end + shift;
  return { start, end: Math.max(start, end), touched: true };
}

function bounds(span: { readonly start: number; readonly end: number }) {
  return { start: span.start, end: span.end };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
