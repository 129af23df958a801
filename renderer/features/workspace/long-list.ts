/** Which rows of a long list stand in the page, and where: what the scroll bar says against what the rows measure. */
import { makeRowHeights } from './row-heights.ts';
import type { RowHeights } from './row-heights.ts';
import { scrollMap } from './scroll-map.ts';

/** Rows in the page beyond those in sight, on both sides. */
const OVERSCAN = 4;
/** Where the eye rests, as a share of the height of the window. */
const RESTFUL = 0.3;

export interface Stand {
  /** Positions of the first and the last row in the page; -1 for the last when there is none. */
  readonly first: number;
  readonly last: number;
  /** Height of the list in the page, in CSS pixels. */
  readonly height: number;
  /** Where the row at a position begins in the page. */
  startOf(position: number): number;
  heightOf(position: number): number;
}

export interface LongList {
  /** The same object for as long as nothing moves in the page. */
  stand(): Stand;
  subscribe(moved: () => void): () => void;
  /** Other rows, or other guesses of their heights; `carry` tells where a row is now. Tells nobody. */
  show(heights: RowHeights, carry: (position: number) => number): void;
  /** The window's height is another one. */
  resize(client: number): void;
  /** The row at this position has become live: it is brought to a restful place unless it has one. */
  setLive(position: number): void;
  /** Brings the live row into sight. @returns false when it is there. */
  reveal(): boolean;
  /** The user scrolled to `top`: by hand from where they were, or by the scroll bar to anywhere. */
  scrolled(top: number, leap: boolean): void;
  /** Rows have these heights; the row that is looked at keeps its place. */
  measured(changes: readonly (readonly [position: number, height: number])[]): void;
  /** Nothing moves: brings the scroll bar to where it belongs, which nobody sees. */
  settle(): void;
  /** The `scrollTop` that must be set for what stands to be seen in its place; null when it is there. */
  takeTop(): number | null;
}

export function makeLongList(): LongList {
  const listeners = new Set<() => void>();
  let heights = makeRowHeights(0, () => 0);
  let client = 0;
  let map = scrollMap(0, 0);
  let live = -1;
  /** Offset in the list of the window's upper edge, and the `scrollTop` that stands for it just now. */
  let offset = 0;
  let top = 0;
  let moveTop = false;
  /** The row that keeps its place, and its distance from the window's upper edge. */
  let anchor = { position: 0, distance: 0 };
  let shown = standNow();

  function standNow(): Stand {
    const base = offset - top;
    const rows = heights;
    const empty = client === 0 || rows.count === 0;
    return {
      first: empty ? 0 : Math.max(0, rows.indexAt(offset) - OVERSCAN),
      last: empty ? -1 : Math.min(rows.count - 1, rows.indexAt(offset + client) + OVERSCAN),
      height: map.height,
      startOf: (position) => rows.offsetOf(position) - base,
      heightOf: rows.heightAt,
    };
  }

  /** Renews what stands; `always` when rows in the page may have moved though their range is the same. */
  function renew(always: boolean): void {
    const next = standNow();
    const same = next.first === shown.first && next.last === shown.last && next.height === shown.height;
    if (same && !always) return;
    shown = next;
    for (const listener of listeners) listener();
  }

  const inSight = (position: number): boolean => {
    if (position < 0 || position >= heights.count) return false;
    const start = heights.offsetOf(position);
    return start < offset + client && start + heights.heightAt(position) > offset;
  };

  /** Takes down which row is looked at: the live one while it is in sight; at the very top it is the top. */
  function look(): void {
    const read = offset <= 0 ? 0 : inSight(live) ? live : heights.indexAt(offset + client * RESTFUL);
    anchor = { position: read, distance: heights.offsetOf(read) - offset };
  }

  /** The offset at which the anchor has its place, as far as the list's ends let it. */
  const held = (): number =>
    Math.max(0, Math.min(map.lastOffset, heights.offsetOf(anchor.position) - anchor.distance));

  /** Brings the scroll bar to where it belongs, by whole pixels: letters between two pixels are blurred. */
  function fit(): void {
    top = offset + Math.round(map.topAt(offset) - offset);
    moveTop = true;
  }

  function place(): void {
    offset = held();
    fit();
  }

  function bring(position: number): void {
    const start = heights.offsetOf(position);
    anchor = { position, distance: Math.min(start, Math.round(client * RESTFUL)) };
    place();
    if (offset <= 0) anchor = { position: 0, distance: 0 };
    renew(true);
  }

  return {
    stand: () => shown,
    subscribe(moved) {
      listeners.add(moved);
      return () => listeners.delete(moved);
    },
    show(next, carry) {
      if (inSight(live)) anchor = { position: live, distance: heights.offsetOf(live) - offset };
      const position = Math.max(0, Math.min(next.count - 1, carry(anchor.position)));
      heights = next;
      map = scrollMap(heights.total(), client);
      anchor = { position, distance: anchor.distance };
      live = live < 0 ? live : carry(live);
      place();
      shown = standNow();
    },
    resize(next) {
      if (next === client) return;
      client = next;
      map = scrollMap(heights.total(), client);
      place();
      renew(true);
    },
    setLive(position) {
      if (position === live) return;
      live = position;
      if (position < 0 || client === 0) return;
      const distance = heights.offsetOf(position) - offset;
      const end = distance + Math.min(heights.heightAt(position), client * 0.5);
      if (distance >= client * 0.06 && end <= client * 0.85) anchor = { position, distance };
      else bring(position);
    },
    reveal() {
      if (live < 0 || inSight(live)) return false;
      bring(live);
      return true;
    },
    scrolled(to, leap) {
      if (to === top) return;
      const wanted = leap ? to + Math.round(map.offsetAt(to) - to) : offset + to - top;
      top = to;
      offset = Math.max(0, Math.min(map.lastOffset, wanted));
      look();
      const atEnd = (to <= 0 && offset > 0) || (to >= map.lastTop && offset < map.lastOffset);
      const past = offset !== wanted;
      if (atEnd || past) place();
      renew(leap || atEnd || past);
    },
    measured(changes) {
      let changed = false;
      for (const [position, height] of changes) {
        if (heights.heightAt(position) === height) continue;
        heights.set(position, height);
        changed = true;
      }
      if (!changed) return;
      map = scrollMap(heights.total(), client);
      offset = held();
      // the rows' places move instead of the scroll bar, which may be in somebody's hand
      if (top > map.lastTop) fit();
      renew(true);
    },
    settle() {
      if (Math.abs(map.topAt(offset) - top) < 1) return;
      fit();
      renew(true);
    },
    takeTop() {
      if (!moveTop) return null;
      moveTop = false;
      return top;
    },
  };
}
