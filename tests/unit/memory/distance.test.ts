/** The bit-parallel distance against the plain table. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Distance } from '../../../electron/core/memory/distance.ts';

function plainDistance(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, x] of a.entries()) {
    const next = [i + 1];
    for (const [j, y] of b.entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (x === y ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

// few different words, so that they repeat; up to three blocks of 32
const words = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 90 });

it('is the Levenshtein distance, however long the texts', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const distance = new Distance(Uint32Array.from(a));
      expect(distance.to(Uint32Array.from(b), 0, b.length, 1000)).toBe(plainDistance(a, b));
    }),
    { numRuns: 500 },
  );
});

it('is the same both ways, and 0 for the same text alone', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [x, y] = [Uint32Array.from(a), Uint32Array.from(b)];
      const there = new Distance(x).to(y, 0, y.length, 1000);
      expect(new Distance(y).to(x, 0, x.length, 1000)).toBe(there);
      expect(there === 0).toBe(a.join() === b.join());
    }),
  );
});

it('gives up beyond the most asked for, never before', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 20 }), (a, b, most) => {
      const found = new Distance(Uint32Array.from(a)).to(Uint32Array.from(b), 0, b.length, most);
      const real = plainDistance(a, b);
      expect(found).toBe(real <= most ? real : most + 1);
    }),
  );
});
