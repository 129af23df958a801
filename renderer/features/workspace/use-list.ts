/** The virtual list under the grid: which rows stand in the page, where, and how tall. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range, Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { IndexView } from './index-view.ts';
import { useEstimates } from './use-estimates.ts';
import { useRows } from './use-rows.ts';

/** Rows asked for ahead of those on the page, on both sides. */
const AHEAD = 25;
/** A list that has come to rest after a flight, in milliseconds. */
const LANDED = 60;
const DEFAULT_HEIGHT = 84;

export interface ListOptions {
  readonly view: IndexView;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Number of the live paragraph: it stays in the page even when it is scrolled away. */
  readonly active: number;
  /** 1 for the designed text size. */
  readonly scale: number;
}

export function useList({
  view,
  scroller,
  active,
  scale,
}: ListOptions): Virtualizer<HTMLDivElement, Element> {
  const rows = useRows();
  const activePosition = view.positionOf(active);

  const heights = useEstimates(view, scroller, scale);
  const estimate = useCallback((position: number) => heights[position] ?? DEFAULT_HEIGHT, [heights]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (activePosition < 0 || shown.includes(activePosition)) return shown;
      return [...shown, activePosition].toSorted((a, b) => a - b);
    },
    [activePosition],
  );
  const getItemKey = useCallback((position: number) => view.numberAt(position), [view]);

  const list = useVirtualizer<HTMLDivElement, Element>({
    count: view.count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey,
    rangeExtractor,
    overscan: 4,
  });

  const { startIndex = 0, endIndex = 0 } = list.range ?? {};
  const before = useRef({ start: 0, end: Infinity });
  useEffect(() => {
    const want = (): void => {
      const wanted: number[] = [];
      const last = Math.min(view.count - 1, endIndex + AHEAD);
      for (let position = Math.max(0, startIndex - AHEAD); position <= last; position++)
        wanted.push(view.numberAt(position));
      if (active > 0 && activePosition >= 0) wanted.push(active);
      rows.want(wanted);
    };
    // rows that fly past are not worth asking for
    const flying = startIndex > before.current.end || endIndex < before.current.start;
    before.current = { start: startIndex, end: endIndex };
    if (!flying) {
      want();
      return;
    }
    const timer = setTimeout(want, LANDED);
    return () => clearTimeout(timer);
  }, [rows, view, startIndex, endIndex, active, activePosition]);

  useShowActive(list, scroller, activePosition);
  return list;
}

/** How long after a move the live row is held in its place while the rows around it find their heights. */
const SETTLE = 700;

/** Brings the live row to a restful place when it changes and is too near an edge, and holds it there. */
function useShowActive(
  list: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
  position: number,
): void {
  const held = useRef<{ position: number; offset: number; until: number } | null>(null);

  useEffect(() => {
    const element = scroller.current;
    // whoever scrolls decides
    const release = (): void => {
      held.current = null;
    };
    element?.addEventListener('wheel', release, { passive: true });
    element?.addEventListener('pointerdown', release, { passive: true });
    return () => {
      element?.removeEventListener('wheel', release);
      element?.removeEventListener('pointerdown', release);
    };
  }, [scroller]);

  // on every render: sizes come in one by one, and each may move the row
  useLayoutEffect(() => {
    const element = scroller.current;
    const item = list.measurementsCache[position];
    if (position < 0 || element === null || item === undefined) return;
    if (held.current?.position !== position) {
      const height = element.clientHeight;
      const top = item.start - element.scrollTop;
      const fits = top >= height * 0.06 && top + Math.min(item.size, height * 0.5) <= height * 0.85;
      const offset = fits ? top : Math.min(item.start, height * 0.3);
      held.current = { position, offset, until: performance.now() + SETTLE };
    }
    if (performance.now() > held.current.until) return;
    const wanted = Math.max(0, item.start - held.current.offset);
    if (Math.abs(element.scrollTop - wanted) > 1) element.scrollTop = wanted;
  });
}
