/** Keeps the eye on its place: the live row when it changes, whatever is read when the heights of rows change. */
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

type List = Virtualizer<HTMLDivElement, Element>;

/** How long a row is held in its place while the rows around it find their heights, in milliseconds. */
const SETTLE = 700;
/** Where the eye rests, as a share of the height of the list's window. */
const RESTFUL = 0.3;

interface Held {
  /** Position of the live row when last looked. */
  live: number;
  heights: unknown;
  /** Position of the row that keeps its place: the live one while it is in sight, else the one read. */
  position: number;
  /** Its distance from the top of the window of the list, in CSS pixels. */
  offset: number;
  until: number;
}

/**
 * Brings the live row to a restful place when it changes and is too near an edge. Another array of `heights`
 * tells that the row heights guessed are other ones: then the row that was looked at stays where it was.
 */
export function useHold(
  list: List,
  scroller: RefObject<HTMLDivElement | null>,
  live: number,
  heights: unknown,
): void {
  const held = useRef<Held>({ live: -1, heights, position: -1, offset: 0, until: 0 });

  useEffect(() => {
    const element = scroller.current;
    // whoever scrolls decides
    const release = (): void => {
      held.current.until = 0;
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
    if (element === null) return;
    const hold = held.current;
    const now = performance.now();
    if (live !== hold.live && live >= 0) {
      hold.position = live;
      hold.offset = restful(list, element, live);
      hold.until = now + SETTLE;
    } else if (heights !== hold.heights && hold.position >= 0) hold.until = now + SETTLE;
    hold.live = live;
    hold.heights = heights;
    const item = list.measurementsCache[hold.position];
    if (now > hold.until || item === undefined) {
      look(hold, list, element, live);
      return;
    }
    const wanted = Math.max(0, item.start - hold.offset);
    if (Math.abs(element.scrollTop - wanted) > 1) element.scrollTop = wanted;
  });
}

/** Where a row that has just become live should stand: where it is, unless that is too near an edge. */
function restful(list: List, element: HTMLElement, position: number): number {
  const item = list.measurementsCache[position];
  if (item === undefined) return 0;
  const height = element.clientHeight;
  const top = item.start - element.scrollTop;
  const fits = top >= height * 0.06 && top + Math.min(item.size, height * 0.5) <= height * 0.85;
  return fits ? top : Math.min(item.start, height * RESTFUL);
}

/** Takes down which row is looked at and where it stands. */
function look(hold: Held, list: List, element: HTMLElement, live: number): void {
  const top = element.scrollTop;
  const inSight = (position: number): boolean => {
    const item = list.measurementsCache[position];
    return item !== undefined && item.end > top && item.start < top + element.clientHeight;
  };
  const read = (): number => list.getVirtualItemForOffset(top + element.clientHeight * RESTFUL)?.index ?? -1;
  hold.position = live >= 0 && inSight(live) ? live : read();
  hold.offset = (list.measurementsCache[hold.position]?.start ?? top) - top;
}
