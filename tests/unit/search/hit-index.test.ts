import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitIndex } from '../../../renderer/features/search/hit-index.ts';

/** Gaps before each run, and the occurrences in its paragraphs. */
const runs = fc.array(
  fc.record({
    gap: fc.integer({ min: 1, max: 4 }),
    counts: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 6 },
);

describe('the index of hits', () => {
  it('goes through every occurrence in order, and back to its ordinal', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const numbers: { readonly number: number; readonly count: number }[] = [];
        const asked: [number, number][] = [];
        let number = 1;
        for (const { gap, counts } of all) {
          number += gap;
          asked.push([number, number + counts.length - 1]);
          for (const count of counts) numbers.push({ number: number++, count });
        }
        const bytes = Buffer.alloc(numbers.length * 2);
        numbers.forEach(({ count }, at) => bytes.writeUInt16LE(count, at * 2));
        const index = hitIndex(asked, bytes.toString('base64'));
        // a paragraph found without words is one place to stop at
        const stops = numbers.flatMap((one) =>
          Array.from({ length: Math.max(1, one.count) }, (_, occurrence) => ({
            number: one.number,
            occurrence,
          })),
        );
        expect(index.paragraphs).toBe(numbers.length);
        expect(index.stops).toBe(stops.length);
        expect(Array.from({ length: index.stops }, (_, ordinal) => index.at(ordinal))).toEqual(stops);
        expect(index.at(index.stops)).toBeUndefined();
        stops.forEach((stop, ordinal) => expect(index.ordinalOf(stop)).toBe(ordinal));
        for (let n = 0; n <= number; n++) {
          expect(index.has(n)).toBe(numbers.some((one) => one.number === n));
          const next = stops.findIndex((stop) => stop.number >= n);
          expect(index.ordinalFrom(n)).toBe(next < 0 ? stops.length : next);
        }
      }),
    );
  });
});
