/** Asks for the rows in the page and those that will be there next. */
import { useEffect, useRef } from 'react';
import type { IndexView } from './index-view.ts';
import { useRows } from './use-rows.ts';

/** Rows asked for ahead of those in the page, on both sides. */
const AHEAD = 21;
/** A list that has come to rest after a flight, in milliseconds. */
const LANDED = 60;

/** `first` to `last` are the positions in the page; the live paragraph is wanted wherever it is. */
export function useAhead(view: IndexView, first: number, last: number, active: number): void {
  const rows = useRows();
  const before = useRef({ first: 0, last: Infinity, flown: -LANDED });
  useEffect(() => {
    const want = (): void => {
      const wanted: number[] = [];
      const end = Math.min(view.count - 1, last + AHEAD);
      for (let position = Math.max(0, first - AHEAD); position <= end; position++)
        wanted.push(view.numberAt(position));
      if (active > 0 && view.positionOf(active) >= 0) wanted.push(active);
      rows.want(wanted);
    };
    if (last < 0) return;
    const flying = first > before.current.last || last < before.current.first;
    const now = performance.now();
    // a single leap is asked for at once; rows that fly past, leap upon leap, are not worth it
    const passing = flying && now - before.current.flown < LANDED;
    before.current = { first, last, flown: flying ? now : before.current.flown };
    if (!passing) {
      want();
      return;
    }
    const timer = setTimeout(want, LANDED);
    return () => clearTimeout(timer);
  }, [rows, view, first, last, active]);
}
