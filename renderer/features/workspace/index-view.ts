/** Which paragraphs are shown, as a list by position: 100,000 of them in a few arrays. */

export interface IndexView {
  /** How many paragraphs are shown. */
  readonly count: number;
  /** Number of the paragraph at a position from 0, or 0 when there is none. */
  numberAt(position: number): number;
  /** Position from 0 of a paragraph number, or -1 when it is not shown. */
  positionOf(number: number): number;
  /** Position of the first shown paragraph whose number is at least this; `count` when there is none. */
  positionFrom(number: number): number;
  /** Source length of the paragraph at a position, in UTF-16 units. */
  lengthAt(position: number): number;
}

/** Reads the answer of `paragraphs.index`: inclusive runs of numbers, and base64 of little-endian Uint16. */
export function indexView(runs: readonly (readonly [number, number])[], lengths: string): IndexView {
  const starts: number[] = [];
  let count = 0;
  for (const [first, last] of runs) {
    starts.push(count);
    count += last - first + 1;
  }
  const sizes = decodeLengths(lengths);
  const only = runs.length === 1 ? runs[0] : undefined;

  function runAt(position: number): number {
    return lastWhere(starts.length, (i) => (starts[i] ?? 0) <= position);
  }
  function positionFrom(number: number): number {
    const i = lastWhere(runs.length, (r) => (runs[r]?.[0] ?? 0) <= number);
    const run = runs[i];
    if (run === undefined) return 0;
    const start = starts[i] ?? 0;
    return number <= run[1] ? start + number - run[0] : (starts[i + 1] ?? count);
  }

  return {
    count,
    numberAt(position) {
      if (position < 0 || position >= count) return 0;
      // nearly always everything is shown, and this is asked for every paragraph
      if (only !== undefined) return only[0] + position;
      const i = runAt(position);
      return (runs[i]?.[0] ?? 0) + position - (starts[i] ?? 0);
    },
    positionFrom,
    positionOf(number) {
      const i = lastWhere(runs.length, (r) => (runs[r]?.[0] ?? 0) <= number);
      const run = runs[i];
      return run !== undefined && number <= run[1] ? (starts[i] ?? 0) + number - run[0] : -1;
    },
    lengthAt: (position) => sizes[position] ?? 0,
  };
}

/** The last index of `0…length-1` that fits, -1 when none does; those that fit come first. */
function lastWhere(length: number, fits: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The same list with only one of its paragraphs shown. */
export function onlyOf(view: IndexView, number: number): IndexView {
  const position = view.positionOf(number);
  return {
    count: position < 0 ? 0 : 1,
    numberAt: (at) => (at === 0 && position >= 0 ? number : 0),
    positionOf: (wanted) => (wanted === number && position >= 0 ? 0 : -1),
    positionFrom: (wanted) => (wanted <= number ? 0 : 1),
    lengthAt: () => view.lengthAt(position),
  };
}

/** The same list with only the paragraphs of these inclusive runs of numbers shown. */
export function within(view: IndexView, runs: readonly (readonly [number, number])[]): IndexView {
  const numbers: number[] = [];
  const positions: number[] = [];
  for (const [first, last] of runs) {
    const end = view.positionFrom(last + 1);
    for (let position = view.positionFrom(first); position < end; position++) {
      numbers.push(view.numberAt(position));
      positions.push(position);
    }
  }
  const count = numbers.length;
  const positionFrom = (number: number): number => lastWhere(count, (i) => (numbers[i] ?? 0) < number) + 1;
  return {
    count,
    numberAt: (position) => numbers[position] ?? 0,
    positionFrom,
    positionOf(number) {
      const position = positionFrom(number);
      return numbers[position] === number ? position : -1;
    },
    lengthAt: (position) => view.lengthAt(positions[position] ?? -1),
  };
}

function decodeLengths(base64: string): Uint16Array {
  const binary = atob(base64);
  const lengths = new Uint16Array(binary.length >> 1);
  for (let i = 0; i < lengths.length; i++)
    lengths[i] = binary.charCodeAt(2 * i) | (binary.charCodeAt(2 * i + 1) << 8);
  return lengths;
}
