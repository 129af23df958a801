/** The heights of all rows and where each begins, as a Fenwick tree: P. M. Fenwick, Softw. Pract. Exper. 24 (1994). */

export interface RowHeights {
  readonly count: number;
  /** Height of all rows together. */
  total(): number;
  /** Height of the row at a position; 0 where there is none. */
  heightAt(position: number): number;
  /** Where the row at a position begins; the total from `count` on. In O(log count). */
  offsetOf(position: number): number;
  /** Position of the row that covers an offset: the first one before all, the last one behind all. O(log count). */
  indexAt(offset: number): number;
  /** Gives one row another height. In O(log count). */
  set(position: number, height: number): void;
}

/** Heights of `count` rows, which begin as `guess` says. All figures are whole CSS pixels above 0. */
export function makeRowHeights(count: number, guess: (position: number) => number): RowHeights {
  const heights = new Uint32Array(count);
  /** `sums[i]` holds the rows from `i - (i & -i)` to before `i`. Their sum may pass 2³². */
  const sums = new Float64Array(count + 1);
  let total = 0;
  for (let position = 0; position < count; position++) {
    const height = guess(position);
    heights[position] = height;
    total += height;
    const i = position + 1;
    const sum = (sums[i] ?? 0) + height;
    sums[i] = sum;
    const above = i + (i & -i);
    if (above <= count) sums[above] = (sums[above] ?? 0) + sum;
  }
  let highest = 1;
  while (highest * 2 <= count) highest *= 2;

  return {
    count,
    total: () => total,
    heightAt: (position) => heights[position] ?? 0,
    offsetOf(position) {
      if (position >= count) return total;
      let sum = 0;
      for (let i = position; i > 0; i -= i & -i) sum += sums[i] ?? 0;
      return sum;
    },
    indexAt(offset) {
      let position = 0;
      let left = offset;
      for (let step = highest; step > 0; step >>= 1) {
        const next = position + step;
        const sum = sums[next] ?? Infinity;
        if (sum > left) continue;
        position = next;
        left -= sum;
      }
      return Math.max(0, Math.min(position, count - 1));
    },
    set(position, height) {
      if (position < 0 || position >= count) return;
      const change = height - (heights[position] ?? 0);
      heights[position] = height;
      total += change;
      for (let i = position + 1; i <= count; i += i & -i) sums[i] = (sums[i] ?? 0) + change;
    },
  };
}
