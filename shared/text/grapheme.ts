/** Places where a text may be cut: never inside a surrogate pair, an emoji sequence, or a base and its marks. */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const WINDOW = 64;

/** The last boundary of user-perceived characters (UAX #29) at or before `offset`. */
export function graphemeStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  if (isPlain(text.charCodeAt(offset)) && isPlain(text.charCodeAt(offset - 1))) return offset;
  return clusterAt(text, offset).start;
}

/** The first boundary at or after `offset`. */
export function graphemeEnd(text: string, offset: number): number {
  const start = graphemeStart(text, offset);
  return start === offset || start === text.length || offset <= 0 ? start : clusterAt(text, offset).end;
}

/**
 * `text.slice(start, end)` with both ends moved back to a boundary, so that neighbouring slices still add up
 * to the whole text.
 */
export function safeSlice(text: string, start: number, end: number = text.length): string {
  return text.slice(graphemeStart(text, start), graphemeStart(text, end));
}

function clusterAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  // begin where two plain characters meet, so that long texts are not walked from their start
  let from = Math.max(0, offset - WINDOW);
  while (from > 0 && !(isPlain(text.charCodeAt(from)) && isPlain(text.charCodeAt(from - 1)))) from--;
  let to = Math.min(text.length, offset + WINDOW);
  while (to < text.length && !(isPlain(text.charCodeAt(to)) && isPlain(text.charCodeAt(to - 1)))) to++;
  const found = segmenter.segment(text.slice(from, to)).containing(offset - from);
  if (found === undefined) return { start: offset, end: offset };
  const start = from + found.index;
  return { start, end: start + found.segment.length };
}

/** Printable ASCII, Arabic letters and inline codes: always a cluster of their own beside one another. */
function isPlain(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    (unit >= 0x620 && unit <= 0x64a) ||
    unit === 0x60c ||
    (unit >= 0xe000 && unit <= 0xe7ff)
  );
}
