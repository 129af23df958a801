/** The long list under the grid, joined to its scroller, the sizes of its rows and the rows it asks for. */
import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import type { IndexView } from './index-view.ts';
import type { Stand } from './long-list.ts';
import { useAhead } from './use-ahead.ts';
import { useEstimates } from './use-estimates.ts';
import { makeListDriver } from './list-driver.ts';

/** A live row out of sight stands no farther than this beyond those in sight: a browser has its limits. */
const ASIDE = 20_000;

export interface ListOptions {
  readonly view: IndexView;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Number of the live paragraph: it stays in the page even when it is scrolled away. */
  readonly active: number;
  /** 1 for the designed text size. */
  readonly scale: number;
}

export interface Placed {
  readonly position: number;
  /** Both in CSS pixels, from the top of the list in the page. */
  readonly top: number;
  readonly height: number;
}

export interface List {
  /** Height of the list in the page. */
  readonly height: number;
  readonly rows: readonly Placed[];
  /** Has a row measured from now on; for its `ref`. */
  readonly measure: (row: Element | null) => (() => void) | undefined;
}

export function useList({ view, scroller, active, scale }: ListOptions): List {
  const [driver] = useState(makeListDriver);
  const { guess, width } = useEstimates(view, scroller, scale);
  driver.show(view, guess, `${width} ${scale}`);
  const stand = useSyncExternalStore(driver.list.subscribe, driver.list.stand);
  const activePosition = view.positionOf(active);

  useLayoutEffect(
    () => (scroller.current === null ? undefined : driver.attach(scroller.current)),
    [driver, scroller],
  );
  // on every render: its rows are in the page now, and the list is as long as it must be
  useLayoutEffect(() => driver.rendered());
  useLayoutEffect(() => driver.setLive(activePosition), [driver, activePosition]);
  useAhead(view, stand.first, stand.last, active);

  const measure = useCallback(
    (row: Element | null) => (row === null ? undefined : driver.observe(row)),
    [driver],
  );
  return { height: stand.height, rows: placed(stand, activePosition), measure };
}

function placed(stand: Stand, active: number): readonly Placed[] {
  const rows: Placed[] = [];
  const put = (position: number, top: number): void => {
    rows.push({ position, top, height: stand.heightOf(position) });
  };
  if (stand.last < 0) return rows;
  if (active >= 0 && active < stand.first)
    put(active, Math.max(stand.startOf(active), stand.startOf(stand.first) - ASIDE));
  for (let position = stand.first; position <= stand.last; position++) put(position, stand.startOf(position));
  if (active > stand.last) put(active, Math.min(stand.startOf(active), stand.startOf(stand.last) + ASIDE));
  return rows;
}
