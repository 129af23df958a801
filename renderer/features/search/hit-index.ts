/** Where all hits stand: paragraphs in order, and every occurrence in them counted through from 0 (a stop). */

/** Inclusive runs of paragraph numbers, in order. */
export type Runs = readonly (readonly [number, number])[];

export interface Stop {
  readonly number: number;
  /** Which occurrence of its paragraph, from 0. */
  readonly occurrence: number;
}

export interface HitIndex {
  /** How many paragraphs were found. */
  readonly paragraphs: number;
  /** How many places there are to stop at: occurrences, or paragraphs where no words were looked for. */
  readonly stops: number;
  /** Number of the paragraph at a position from 0; 0 past the end. */
  numberAt(position: number): number;
  /** Position of the first paragraph found with at least this number; `paragraphs` where there is none. */
  positionFrom(number: number): number;
  has(number: number): boolean;
  /** The stop with this ordinal; past the end, undefined. */
  at(ordinal: number): Stop | undefined;
  /** Ordinal of a stop; of the last in its paragraph when it has fewer; -1 where the paragraph was not found. */
  ordinalOf(stop: Stop): number;
  /** Ordinal of the first stop in a paragraph with at least this number; `stops` where there is none. */
  ordinalFrom(number: number): number;
}

/** Reads the answer of `search.count`: runs, and base64 of little-endian Uint16 occurrences of each paragraph. */
export function hitIndex(runs: Runs, each: string): HitIndex {
  const binary = atob(each);
  const numbers = Uint32Array.from(
    runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  // stops before each paragraph, and all of them at the end
  const before = new Uint32Array(numbers.length + 1);
  for (let i = 0; i < numbers.length; i++) {
    const occurrences = binary.charCodeAt(2 * i) | (binary.charCodeAt(2 * i + 1) << 8) || 1;
    before[i + 1] = (before[i] ?? 0) + occurrences;
  }
  const paragraphs = numbers.length;
  const stops = before[paragraphs] ?? 0;
  const positionFrom = (number: number): number => firstAtLeast(numbers, paragraphs, number);
  return {
    paragraphs,
    stops,
    positionFrom,
    numberAt: (position) => numbers[position] ?? 0,
    has: (number) => numbers[positionFrom(number)] === number,
    at(ordinal) {
      if (ordinal < 0 || ordinal >= stops) return undefined;
      const position = firstAtLeast(before, paragraphs + 1, ordinal + 1) - 1;
      return { number: numbers[position] ?? 0, occurrence: ordinal - (before[position] ?? 0) };
    },
    ordinalOf({ number, occurrence }) {
      const position = positionFrom(number);
      if (numbers[position] !== number) return -1;
      return Math.min((before[position] ?? 0) + occurrence, (before[position + 1] ?? 0) - 1);
    },
    ordinalFrom: (number) => before[positionFrom(number)] ?? stops,
  };
}

/** The first index of a sorted list whose value is at least this; `length` when none is. */
function firstAtLeast(list: Uint32Array, length: number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
