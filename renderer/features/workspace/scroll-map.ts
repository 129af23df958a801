/**
 * A list taller than a browser can lay out, under a scroll bar it can: Chromium ends at 2²⁵ device pixels.
 * Near both ends a pixel of the scroll bar is a pixel of the list; between them the list is compressed.
 */

/** Tallest element in CSS pixels: a quarter of Chromium's limit, for screens and zooms of up to four to one. */
export const TALLEST = 8_000_000;
/** Length of each uncompressed end. */
const END = 100_000;

export interface ScrollMap {
  /** Height the list takes in the page. */
  readonly height: number;
  /** The greatest `scrollTop`, and the list's offset that belongs to it. */
  readonly lastTop: number;
  readonly lastOffset: number;
  /** Where in the list a `scrollTop` is, when only the scroll bar tells. */
  offsetAt(top: number): number;
  /** The `scrollTop` that shows an offset of the list. */
  topAt(offset: number): number;
}

/** Map of a list of height `total`, seen through a window of height `client`, all in CSS pixels. */
export function scrollMap(total: number, client: number): ScrollMap {
  const height = Math.min(total, TALLEST);
  const lastTop = Math.max(0, height - client);
  const lastOffset = Math.max(0, total - client);
  const slope = total <= TALLEST ? 1 : (lastOffset - 2 * END) / (lastTop - 2 * END);
  return {
    height,
    lastTop,
    lastOffset,
    offsetAt(top) {
      if (top <= END) return Math.max(0, top);
      if (top >= lastTop - END) return Math.max(0, lastOffset - Math.max(0, lastTop - top));
      return END + (top - END) * slope;
    },
    topAt(offset) {
      if (offset <= END) return Math.max(0, Math.min(offset, lastTop));
      if (offset >= lastOffset - END) return Math.max(0, lastTop - Math.max(0, lastOffset - offset));
      return END + (offset - END) / slope;
    },
  };
}
