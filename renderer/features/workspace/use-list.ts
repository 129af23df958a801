/** The virtual list under the grid: which rows stand in the page, where, and how tall. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range, Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { IndexView } from './index-view.ts';
import { useEstimates } from './use-estimates.ts';
import { useHold } from './use-hold.ts';
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

  const { heights, width } = useEstimates(view, scroller, scale);
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
  const before = useRef({ start: 0, end: Infinity, flown: -LANDED });
  useEffect(() => {
    const want = (): void => {
      const wanted: number[] = [];
      const last = Math.min(view.count - 1, endIndex + AHEAD);
      for (let position = Math.max(0, startIndex - AHEAD); position <= last; position++)
        wanted.push(view.numberAt(position));
      if (active > 0 && activePosition >= 0) wanted.push(active);
      rows.want(wanted);
    };
    const flying = startIndex > before.current.end || endIndex < before.current.start;
    const now = performance.now();
    // a single leap is asked for at once; rows that fly past, leap upon leap, are not worth it
    const passing = flying && now - before.current.flown < LANDED;
    before.current = { start: startIndex, end: endIndex, flown: flying ? now : before.current.flown };
    if (!passing) {
      want();
      return;
    }
    const timer = setTimeout(want, LANDED);
    return () => clearTimeout(timer);
  }, [rows, view, startIndex, endIndex, active, activePosition]);

  const measuredAt = useRef({ width, scale });
  useLayoutEffect(() => {
    if (measuredAt.current.width === width && measuredAt.current.scale === scale) return;
    measuredAt.current = { width, scale };
    // what was measured at another width or text size is worth less than a guess at this one
    list.measure();
    for (const row of list.elementsCache.values()) list.measureElement(row);
  }, [list, width, scale]);
  useHold(list, scroller, activePosition, heights);
  return list;
}
