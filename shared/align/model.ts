/**
 * Which words render which, learned from pairs of texts: IBM model 1 in both directions (Brown et al. 1993) with a
 * prior for the diagonal (Dyer, Chahuneau and Smith 2013), and the geometric mean of both as the probability of a link.
 */
import { PairTable } from './pair-table.ts';

export interface TrainingPair {
  /** Stems of the source, in order. */
  readonly source: readonly string[];
  readonly target: readonly string[];
}

export interface TrainingOptions {
  /** Rounds of expectation maximisation. */
  readonly rounds?: number;
  /** Called between parts of the work with 0 to 1; may wait, and stops the training by throwing. */
  readonly onProgress?: (done: number) => void;
}

export interface AlignmentModel {
  /** Distinct source words seen. */
  readonly words: number;
  /**
   * Probabilities that source word i and target word j render each other, row by row: `result[i * m + j]`, 0 where
   * the model has never seen them together.
   */
  posteriors(source: readonly string[], target: readonly string[]): Float64Array;
}

/** Words beyond this many in one text are left out of training: such texts teach little and cost much. */
const LONGEST = 80;
const DIAGONAL = 4;
/** Share of the words of a text that render nothing. */
const NULL_PRIOR = 0.08;
/** What a word unseen in training is given, so that one bad pair cannot rule alone. */
const SMOOTHING = 0.02;
/** A pair that met c times is trusted c / (c + this): what met once may be chance. */
const DOUBT = 0.2;

/** Trains on pairs. Time grows with the sum of the products of their lengths: 2,000 news sentences in under 3 s. */
export function trainModel(pairs: readonly TrainingPair[], options: TrainingOptions = {}): AlignmentModel {
  const rounds = options.rounds ?? 5;
  const progress = options.onProgress ?? (() => undefined);
  const sourceIds = new Map<string, number>();
  const targetIds = new Map<string, number>();
  const sentences = pairs
    .filter(({ source, target }) => fits(source) && fits(target))
    .map(({ source, target }) => ({ source: ids(source, sourceIds), target: ids(target, targetIds) }));
  progress(0.05);

  const cells = sentences.reduce((sum, { source, target }) => sum + source.length * target.length, 0);
  const table = new PairTable(Math.min(cells, 4_000_000) / 2);
  const places = new Int32Array(cells);
  let cell = 0;
  for (const { source, target } of sentences)
    for (const f of source) for (const e of target) places[cell++] = table.add(f, e);
  progress(0.2);

  // t(target | source) and t(source | target), uniform at first; `seen` is how often both met, as last expected
  const seen = new Float32Array(table.size);
  const forward = new Float32Array(table.size).fill(1);
  const backward = new Float32Array(table.size).fill(1);
  const forwardNull = new Float64Array(targetIds.size).fill(1 / Math.max(1, targetIds.size));
  const backwardNull = new Float64Array(sourceIds.size).fill(1 / Math.max(1, sourceIds.size));
  const weights = diagonalWeights();

  for (let round = 0; round < rounds; round++) {
    const forwardCount = new Float32Array(table.size);
    const backwardCount = new Float32Array(table.size);
    const forwardTotal = new Float64Array(sourceIds.size);
    const backwardTotal = new Float64Array(targetIds.size);
    const nullForward = new Float64Array(targetIds.size);
    const nullBackward = new Float64Array(sourceIds.size);
    let at = 0;
    for (const { source, target } of sentences) {
      const weight = weights(source.length, target.length);
      expect(source, target, places, at, true, forward, forwardNull, weight, {
        counts: forwardCount,
        totals: forwardTotal,
        nulls: nullForward,
      });
      expect(source, target, places, at, false, backward, backwardNull, weight, {
        counts: backwardCount,
        totals: backwardTotal,
        nulls: nullBackward,
      });
      at += source.length * target.length;
    }
    table.forEach((f, e, place) => {
      seen[place] = Math.min(forwardCount[place] ?? 0, backwardCount[place] ?? 0);
      forward[place] = (forwardCount[place] ?? 0) / ((forwardTotal[f] ?? 0) + SMOOTHING);
      backward[place] = (backwardCount[place] ?? 0) / ((backwardTotal[e] ?? 0) + SMOOTHING);
    });
    normalise(nullForward, forwardNull);
    normalise(nullBackward, backwardNull);
    progress(0.2 + (0.8 * (round + 1)) / rounds);
  }

  return {
    words: sourceIds.size,
    posteriors(source, target) {
      const n = source.length;
      const m = target.length;
      const f = source.map((word) => sourceIds.get(word) ?? -1);
      const e = target.map((word) => targetIds.get(word) ?? -1);
      const weight = weights(n, m);
      const there = new Float64Array(n * m);
      const back = new Float64Array(n * m);
      const trust = new Float64Array(n * m);
      for (let i = 0; i < n; i++)
        for (let j = 0; j < m; j++) {
          const place = (f[i] ?? -1) < 0 || (e[j] ?? -1) < 0 ? -1 : table.find(f[i] ?? 0, e[j] ?? 0);
          if (place < 0) continue;
          const once = seen[place] ?? 0;
          trust[i * m + j] = once / (once + DOUBT);
          there[i * m + j] = (forward[place] ?? 0) * (weight[i * m + j] ?? 0);
          back[i * m + j] = (backward[place] ?? 0) * (weight[i * m + j] ?? 0);
        }
      const result = new Float64Array(n * m);
      for (let j = 0; j < m; j++) {
        let sum = NULL_PRIOR * (forwardNull[e[j] ?? -1] ?? 1e-6);
        for (let i = 0; i < n; i++) sum += there[i * m + j] ?? 0;
        if (sum > 0) for (let i = 0; i < n; i++) result[i * m + j] = (there[i * m + j] ?? 0) / sum;
      }
      for (let i = 0; i < n; i++) {
        let sum = NULL_PRIOR * (backwardNull[f[i] ?? -1] ?? 1e-6);
        for (let j = 0; j < m; j++) sum += back[i * m + j] ?? 0;
        for (let j = 0; j < m; j++)
          result[i * m + j] =
            (trust[i * m + j] ?? 0) *
            Math.sqrt(((result[i * m + j] ?? 0) * (back[i * m + j] ?? 0)) / (sum || 1));
      }
      return result;
    },
  };
}

interface Counts {
  readonly counts: Float32Array;
  readonly totals: Float64Array;
  readonly nulls: Float64Array;
}

/** One sentence's expected counts. Forward: each target word is explained by the source words; backward, the reverse. */
function expect(
  source: Int32Array,
  target: Int32Array,
  places: Int32Array,
  at: number,
  forward: boolean,
  table: Float32Array,
  nullTable: Float64Array,
  weight: Float64Array,
  into: Counts,
): void {
  const n = source.length;
  const m = target.length;
  const outer = forward ? m : n;
  const inner = forward ? n : m;
  const outerStep = forward ? 1 : m;
  const innerStep = forward ? m : 1;
  const outerIds = forward ? target : source;
  const innerIds = forward ? source : target;
  for (let o = 0; o < outer; o++) {
    const id = outerIds[o] ?? 0;
    const none = NULL_PRIOR * (nullTable[id] ?? 0);
    let sum = none;
    for (let k = 0, c = o * outerStep; k < inner; k++, c += innerStep)
      sum += (table[places[at + c] ?? 0] ?? 0) * (weight[c] ?? 0);
    if (sum <= 0) continue;
    into.nulls[id] = (into.nulls[id] ?? 0) + none / sum;
    for (let k = 0, c = o * outerStep; k < inner; k++, c += innerStep) {
      const place = places[at + c] ?? 0;
      const share = ((table[place] ?? 0) * (weight[c] ?? 0)) / sum;
      into.counts[place] = (into.counts[place] ?? 0) + share;
      const word = innerIds[k] ?? 0;
      into.totals[word] = (into.totals[word] ?? 0) + share;
    }
  }
}

/** exp(−λ·|i/n − j/m|), scaled so that the words of one text share 1; kept for each pair of lengths. */
function diagonalWeights(): (n: number, m: number) => Float64Array {
  const made = new Map<number, Float64Array>();
  return (n, m) => {
    const key = n * 4096 + m;
    const known = made.get(key);
    if (known !== undefined) return known;
    const weight = new Float64Array(n * m);
    let sum = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < m; j++) {
        const w = Math.exp(-DIAGONAL * Math.abs((i + 0.5) / n - (j + 0.5) / m));
        weight[i * m + j] = w;
        sum += w;
      }
    const mean = sum / Math.max(1, m);
    for (let c = 0; c < weight.length; c++) weight[c] = (weight[c] ?? 0) / mean;
    made.set(key, weight);
    return weight;
  };
}

function fits(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= LONGEST;
}

function ids(words: readonly string[], known: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const id = known.get(word) ?? known.size;
    if (id === known.size) known.set(word, id);
    return id;
  });
}

function normalise(counts: Float64Array, into: Float64Array): void {
  let sum = 0;
  for (const count of counts) sum += count;
  for (let i = 0; i < into.length; i++) into[i] = sum === 0 ? 0 : (counts[i] ?? 0) / sum;
}
