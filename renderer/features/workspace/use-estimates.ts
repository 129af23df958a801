/** How tall rows are likely to be before anybody has seen them. */
import { useLayoutEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { IndexView } from './index-view.ts';

const SPINE_AND_PADDING = 114;
/** Mean advance of an Arabic letter and height of a line at the designed size, in CSS pixels. */
const ADVANCE = 6.9;
const LINE = 30.6;
const ROW_PADDING = 23;
/** Widths are rounded, so that dragging a panel's edge does not begin anew with every pixel. */
const WIDTH_STEP = 40;

/** A guess of heights by position, another function when it guesses otherwise, and the width it was made for; in CSS pixels. */
export function useEstimates(
  view: IndexView,
  scroller: RefObject<HTMLDivElement | null>,
  scale: number,
): { readonly guess: (position: number) => number; readonly width: number } {
  const [width, setWidth] = useState(800);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void =>
      setWidth(Math.max(400, Math.round(element.clientWidth / WIDTH_STEP) * WIDTH_STEP));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  const guess = useMemo(() => {
    const perLine = (width - SPINE_AND_PADDING) / 2 / (ADVANCE * scale);
    return (position: number): number => {
      const lines = Math.max(1, Math.ceil(view.lengthAt(position) / perLine));
      return Math.round(lines * LINE * scale + ROW_PADDING);
    };
  }, [view, width, scale]);
  return { guess, width };
}
