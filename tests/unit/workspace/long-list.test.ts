import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLongList } from '../../../renderer/features/workspace/long-list.ts';
import type { LongList } from '../../../renderer/features/workspace/long-list.ts';
import { makeRowHeights } from '../../../renderer/features/workspace/row-heights.ts';

const CLIENT = 800;

function listOf(count: number, height: number): LongList {
  const list = makeLongList();
  list.show(
    makeRowHeights(count, () => height),
    (at) => at,
  );
  list.resize(CLIENT);
  list.takeTop();
  return list;
}

/** A scroller in front of a list: what a browser does with `scrollTop`. */
function scrollerOf(list: LongList) {
  let top = 0;
  const follow = (): void => {
    top = list.takeTop() ?? top;
  };
  const last = (): number => list.stand().height - CLIENT;
  return {
    by(pixels: number): void {
      top = Math.max(0, Math.min(last(), top + pixels));
      list.scrolled(top, false);
      follow();
    },
    to(share: number): void {
      top = last() * share;
      list.scrolled(top, true);
      follow();
    },
    follow,
    /** Distance of a row from the window's upper edge. */
    placeOf: (position: number): number => list.stand().startOf(position) - top,
    inSight: (position: number): boolean => {
      const start = list.stand().startOf(position) - top;
      return start < CLIENT && start + list.stand().heightOf(position) > 0;
    },
  };
}

test('rows move with the wheel pixel for pixel, anywhere in a list too tall for a browser', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 1, maxLength: 40 }),
      (share, turns) => {
        const list = listOf(100_000, 420);
        const scroller = scrollerOf(list);
        scroller.to(share);
        const { first } = list.stand();
        let wanted = scroller.placeOf(first);
        for (const turn of turns) {
          scroller.by(turn);
          wanted -= turn;
          expect(scroller.placeOf(first)).toBeCloseTo(wanted, 3);
          list.settle();
          scroller.follow();
          expect(scroller.placeOf(first)).toBeCloseTo(wanted, 3);
        }
      },
    ),
  );
});

test('the wheel alone reaches both ends from near them, without rest', () => {
  const list = listOf(100_000, 420);
  const scroller = scrollerOf(list);
  scroller.to(0.02);
  for (let i = 0; i < 20_000 && !(scroller.placeOf(0) === 0); i++) scroller.by(-700);
  expect(scroller.placeOf(0)).toBe(0);
  scroller.to(0.98);
  for (let i = 0; i < 20_000 && !scroller.inSight(99_999); i++) scroller.by(700);
  scroller.by(700);
  expect(scroller.placeOf(99_999)).toBe(CLIENT - 420);
});

test('both ends of the scroll bar show the first and the last row', () => {
  const list = listOf(100_000, 420);
  const scroller = scrollerOf(list);
  scroller.to(1);
  expect(scroller.placeOf(99_999)).toBe(CLIENT - 420);
  scroller.to(0);
  expect(scroller.placeOf(0)).toBe(0);
});

test('whatever rows measure, the one that is looked at keeps its place', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999 }),
      fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 20, max: 3000 }))),
      (live, changes) => {
        const list = listOf(100_000, 100);
        const scroller = scrollerOf(list);
        list.setLive(live);
        scroller.follow();
        expect(scroller.inSight(live)).toBe(true);
        const before = scroller.placeOf(live);
        for (const [by, height] of changes) {
          list.measured([[live + by, height]]);
          scroller.follow();
          expect(scroller.inSight(live) || live < 30).toBe(true);
          if (live > 100 && live < 99_900) expect(scroller.placeOf(live)).toBeCloseTo(before, 3);
        }
      },
    ),
  );
});

test('the last row that is made live stays in sight while the rows near it find their heights', () => {
  const list = listOf(100_000, 100);
  const scroller = scrollerOf(list);
  list.setLive(99_999);
  scroller.follow();
  for (let at = 99_980; at < 100_000; at++) {
    list.measured([[at, 350]]);
    scroller.follow();
    expect(scroller.inSight(99_999)).toBe(true);
  }
});

test('other rows or guesses leave the reader at the same row', () => {
  const list = listOf(100_000, 100);
  const scroller = scrollerOf(list);
  scroller.to(0.6);
  const position = list.stand().first + 8;
  expect(scroller.inSight(position)).toBe(true);
  list.show(
    makeRowHeights(100_000, () => 420),
    (at) => at,
  );
  scroller.follow();
  expect(list.stand().first).toBeLessThanOrEqual(position);
  expect(list.stand().last).toBeGreaterThanOrEqual(position);
});

test('a live row out of sight is brought back when it is asked for', () => {
  const list = listOf(100_000, 420);
  const scroller = scrollerOf(list);
  list.setLive(40_000);
  scroller.follow();
  expect(list.reveal()).toBe(false);
  scroller.to(0.9);
  expect(scroller.inSight(40_000)).toBe(false);
  expect(list.reveal()).toBe(true);
  scroller.follow();
  expect(scroller.inSight(40_000)).toBe(true);
});

test('a list of nothing stands for nothing', () => {
  const list = listOf(0, 100);
  expect(list.stand()).toMatchObject({ first: 0, last: -1, height: 0 });
  list.scrolled(10, true);
  list.settle();
  expect(list.stand().last).toBe(-1);
});
