/** Joins a long list to the page: its scroller's events on one side, the sizes of its rows on the other. */
import { REVEAL } from '../../ui/reveal.ts';
import type { IndexView } from './index-view.ts';
import { makeLongList } from './long-list.ts';
import type { LongList } from './long-list.ts';
import { makeRowHeights } from './row-heights.ts';

/** The list has come to rest when nothing moved for so long, in milliseconds. */
const REST = 250;
/** After a turn of the wheel or a key, scrolling is by hand for so long, in milliseconds. */
const BY_HAND = 1000;
/** Scrolling by more than so many windows at once is the scroll bar's, unless the wheel was turned. */
const LEAP = 4;

export interface ListDriver {
  readonly list: LongList;
  /** What is shown, with guessed heights; heights measured for another `look` (width, text size) are forgotten. */
  show(view: IndexView, guess: (position: number) => number, look: string): void;
  attach(scroller: HTMLElement): () => void;
  /** Call it when a render is in the page. */
  rendered(): void;
  setLive(position: number): void;
  /** Measures a row (of `data-index`) now and whenever it grows or shrinks. @returns what ends that. */
  observe(row: Element): () => void;
}

export function makeListDriver(): ListDriver {
  const list = makeLongList();
  /** Heights by paragraph number. */
  const known = new Map<number, number>();
  let view: IndexView | null = null;
  let guess: ((position: number) => number) | null = null;
  let look = '';
  let scroller: HTMLElement | null = null;
  let seen = 0;
  let handAt = -Infinity;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const fresh = new Set<Element>();
  const rows = new Set<Element>();

  function settleSoon(): void {
    clearTimeout(rest);
    rest = setTimeout(() => {
      sync();
      list.settle();
    }, REST);
  }

  /** Takes over where the scroller has got to. */
  function sync(): void {
    if (scroller === null || scroller.scrollTop === seen) return;
    const to = scroller.scrollTop;
    const far = Math.abs(to - seen) > scroller.clientHeight * LEAP;
    seen = to;
    list.scrolled(to, far && performance.now() - handAt > BY_HAND);
    settleSoon();
  }

  function measure(found: readonly (readonly [Element, number])[]): void {
    if (found.length === 0 || view === null) return;
    const changes: [number, number][] = [];
    for (const [row, height] of found) {
      const position = row instanceof HTMLElement ? Number(row.dataset['index']) : -1;
      known.set(view.numberAt(position), height);
      if (list.stand().heightOf(position) !== height) changes.push([position, height]);
    }
    if (changes.length === 0) return;
    sync();
    list.measured(changes);
    settleSoon();
  }

  const sizes = new ResizeObserver((entries) => {
    const found: [Element, number][] = [];
    for (const { target, borderBoxSize } of entries) {
      const height = Math.round(borderBoxSize[0]?.blockSize ?? 0);
      if (height > 0) found.push([target, height]);
    }
    measure(found);
  });

  return {
    list,
    show(nextView, nextGuess, nextLook) {
      if (view === nextView && guess === nextGuess) return;
      const before = view;
      if (look !== nextLook) {
        known.clear();
        for (const row of rows) fresh.add(row);
      }
      const heights = makeRowHeights(nextView.count, nextGuess);
      for (const [number, height] of known) heights.set(nextView.positionOf(number), height);
      view = nextView;
      guess = nextGuess;
      look = nextLook;
      list.show(heights, (at) =>
        before === null || before === nextView ? at : nextView.positionFrom(before.numberAt(at)),
      );
    },
    attach(element) {
      scroller = element;
      const turned = (): void => {
        handAt = performance.now();
      };
      const pressed = (): void => {
        handAt = -Infinity;
      };
      const reveal = (event: Event): void => {
        sync();
        if (list.reveal()) event.preventDefault();
      };
      const passive = { passive: true };
      element.addEventListener('scroll', sync, passive);
      element.addEventListener('wheel', turned, passive);
      element.addEventListener('touchmove', turned, passive);
      element.addEventListener('keydown', turned, passive);
      element.addEventListener('pointerdown', pressed, passive);
      element.addEventListener(REVEAL, reveal);
      const frame = new ResizeObserver(() => list.resize(element.clientHeight));
      frame.observe(element);
      list.resize(element.clientHeight);
      return () => {
        clearTimeout(rest);
        frame.disconnect();
        element.removeEventListener('scroll', sync);
        element.removeEventListener('wheel', turned);
        element.removeEventListener('touchmove', turned);
        element.removeEventListener('keydown', turned);
        element.removeEventListener('pointerdown', pressed);
        element.removeEventListener(REVEAL, reveal);
        scroller = null;
      };
    },
    rendered() {
      const to = list.takeTop();
      if (to !== null && scroller !== null) {
        scroller.scrollTop = to;
        seen = scroller.scrollTop;
      }
      const found = [...fresh].map((row): [Element, number] => [
        row,
        Math.round(row.getBoundingClientRect().height),
      ]);
      fresh.clear();
      measure(found);
    },
    setLive(position) {
      sync();
      list.setLive(position);
    },
    observe(row) {
      rows.add(row);
      fresh.add(row);
      sizes.observe(row);
      return () => {
        rows.delete(row);
        fresh.delete(row);
        sizes.unobserve(row);
      };
    },
  };
}
