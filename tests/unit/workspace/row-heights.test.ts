import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRowHeights } from '../../../renderer/features/workspace/row-heights.ts';

const heightsAndChanges = fc
  .array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1, maxLength: 300 })
  .chain((heights) =>
    fc.record({
      heights: fc.constant(heights),
      changes: fc.array(
        fc.tuple(fc.integer({ min: 0, max: heights.length - 1 }), fc.integer({ min: 1, max: 70_000 })),
      ),
    }),
  );

test('offsets are the sums of the heights before, whatever was changed', () => {
  fc.assert(
    fc.property(heightsAndChanges, ({ heights, changes }) => {
      const rows = makeRowHeights(heights.length, (at) => heights[at] ?? 0);
      const plain = [...heights];
      for (const [at, height] of changes) {
        rows.set(at, height);
        plain[at] = height;
      }
      let sum = 0;
      for (const [at, height] of plain.entries()) {
        expect(rows.offsetOf(at)).toBe(sum);
        expect(rows.heightAt(at)).toBe(height);
        sum += height;
      }
      expect(rows.offsetOf(plain.length)).toBe(sum);
      expect(rows.total()).toBe(sum);
    }),
  );
});

test('the row at an offset is the one that covers it', () => {
  fc.assert(
    fc.property(
      heightsAndChanges,
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ heights, changes }, share) => {
        const rows = makeRowHeights(heights.length, (at) => heights[at] ?? 0);
        for (const [at, height] of changes) rows.set(at, height);
        const offset = Math.floor(share * (rows.total() - 1));
        const at = rows.indexAt(offset);
        expect(rows.offsetOf(at)).toBeLessThanOrEqual(offset);
        expect(rows.offsetOf(at) + rows.heightAt(at)).toBeGreaterThan(offset);
      },
    ),
  );
});

test('an offset outside gives the first or the last row', () => {
  const rows = makeRowHeights(3, () => 10);
  expect([-5, 0, 9, 10, 29, 30, 1e12].map(rows.indexAt)).toEqual([0, 0, 0, 1, 2, 2, 2]);
  expect(makeRowHeights(0, () => 10).indexAt(4)).toBe(0);
});

test('a book taller than 2³² pixels adds up', () => {
  const rows = makeRowHeights(100_000, () => 60_000);
  expect(rows.offsetOf(99_999)).toBe(99_999 * 60_000);
  expect(rows.indexAt(99_999 * 60_000)).toBe(99_999);
});
