import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scrollMap, TALLEST } from '../../../renderer/features/workspace/scroll-map.ts';

const sizes = fc.record({
  total: fc.oneof(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: 1, max: 5_000_000_000 })),
  client: fc.integer({ min: 50, max: 4000 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the ends of the scroll bar are the ends of the list', () => {
  fc.assert(
    fc.property(sizes, ({ total, client }) => {
      const map = scrollMap(total, client);
      expect(map.height).toBeLessThanOrEqual(TALLEST);
      expect(map.offsetAt(0)).toBe(0);
      expect(map.topAt(0)).toBe(0);
      expect(map.offsetAt(map.lastTop)).toBe(map.lastOffset);
      expect(map.topAt(map.lastOffset)).toBe(map.lastTop);
    }),
  );
});

test('there and back is the same place, and lower on the scroll bar is never higher in the list', () => {
  fc.assert(
    fc.property(sizes, share, share, ({ total, client }, a, b) => {
      const map = scrollMap(total, client);
      const [high, low] = [a, b].toSorted((x, y) => x - y).map((x) => x * map.lastOffset);
      if (high === undefined || low === undefined) return;
      expect(map.offsetAt(map.topAt(high))).toBeCloseTo(high, 2);
      expect(map.topAt(high)).toBeLessThanOrEqual(map.topAt(low) + 1e-6);
    }),
  );
});

test('a list that fits is not compressed', () => {
  const map = scrollMap(TALLEST, 800);
  for (const at of [0, 1, 99_999, 4_000_000, TALLEST - 800]) expect(map.topAt(at)).toBeCloseTo(at, 6);
});
