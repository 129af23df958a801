/**
 * Signatures: each text's stems as bits of a small bitmap. Two texts whose bitmaps differ in x bits differ in at
 * least x words, so that a look at the bitmaps alone rules out nearly every text without reading it, and rules
 * out none that is similar enough: Sandes, Teodoro and Melo, "Bitmap filter: Speeding up exact set similarity
 * joins with bitwise operations" (Information Systems 88, 2020).
 */

/** 32-bit words of one bitmap. */
export const WORDS = 4;

/** Texts to a sealed block. */
export const BLOCK = 4096;

/** Lengths from here on share one bucket, whose texts are never ruled out by their bitmap. */
export const LONGEST = 255;

/** Sets the bits of `stems` in `into`, from `at` on. */
export function sign(stems: Uint32Array, into: Int32Array, at: number): void {
  for (let w = 0; w < WORDS; w++) into[at + w] = 0;
  for (let i = 0; i < stems.length; i++) {
    const bit = (stems[i] ?? 0) & (WORDS * 32 - 1);
    into[at + (bit >> 5)] = (into[at + (bit >> 5)] ?? 0) | (1 << (bit & 31));
  }
}

/** One text on its way into a block. */
export interface Signed {
  readonly key: number;
  readonly stems: Uint32Array;
}

const STARTS = LONGEST + 2;

/**
 * A block of texts, sorted by length: `starts[n]` is the place of the first text of n words, then their keys, then
 * their bitmaps word by word (all first words, all second words, …). This is also its form in the file.
 */
export function sealBlock(texts: readonly Signed[]): Int32Array {
  const sorted = texts.toSorted((a, b) => bucket(a.stems.length) - bucket(b.stems.length) || a.key - b.key);
  const n = sorted.length;
  const data = new Int32Array(STARTS + n * (1 + WORDS));
  const bits = new Int32Array(WORDS);
  sorted.forEach(({ key, stems }, i) => {
    data[STARTS + i] = key;
    sign(stems, bits, 0);
    for (let w = 0; w < WORDS; w++) data[STARTS + n * (1 + w) + i] = bits[w] ?? 0;
    const next = bucket(stems.length) + 1;
    data[next] = (data[next] ?? 0) + 1;
  });
  for (let length = 1; length < STARTS; length++)
    data[length] = (data[length] ?? 0) + (data[length - 1] ?? 0);
  return data;
}

function bucket(length: number): number {
  return Math.min(length, LONGEST);
}

/** A query as the blocks see it. */
export interface SignedQuery {
  readonly length: number;
  readonly bits: Int32Array;
  /** Least similarity, 0 to 1. */
  readonly least: number;
}

/** Takes a text that may be similar enough; `bound` is the most similar it can be, 0 to 1. */
export type TakeCandidate = (key: number, bound: number) => void;

/** Goes through a block's texts whose length and bitmap allow at least `query.least`. */
export function scanBlock(data: Int32Array, query: SignedQuery, take: TakeCandidate): void {
  const n = (data.length - STARTS) / (1 + WORDS);
  const m = query.length;
  const first = Math.min(LONGEST, Math.ceil(m * query.least));
  const last = Math.min(LONGEST, Math.floor(m / query.least));
  const [q0 = 0, q1 = 0, q2 = 0, q3 = 0] = query.bits;
  const at0 = STARTS + n;
  for (let length = first; length <= last; length++) {
    const from = data[length] ?? 0;
    const to = data[length + 1] ?? 0;
    if (length === LONGEST) {
      for (let i = from; i < to; i++) take(data[STARTS + i] ?? 0, 1);
      return;
    }
    const longer = Math.max(m, length);
    const most = m + length - 2 * Math.ceil(query.least * longer - 1e-9);
    for (let i = from; i < to; i++) {
      let x = onesOfTwo((data[at0 + i] ?? 0) ^ q0, (data[at0 + n + i] ?? 0) ^ q1);
      if (x > most) continue;
      x += onesOfTwo((data[at0 + 2 * n + i] ?? 0) ^ q2, (data[at0 + 3 * n + i] ?? 0) ^ q3);
      if (x <= most) take(data[STARTS + i] ?? 0, ((m + length - x) >> 1) / longer);
    }
  }
}

/** How similar a text of `length` words with these bits can be to the query at the most, 0 to 1. */
export function mostSimilar(query: SignedQuery, length: number, bits: Int32Array): number {
  const longer = Math.max(query.length, length);
  if (longer === 0) return 0;
  if (length >= LONGEST) return Math.min(query.length, length) / longer;
  let x = 0;
  for (let w = 0; w < WORDS; w += 2)
    x += onesOfTwo((bits[w] ?? 0) ^ (query.bits[w] ?? 0), (bits[w + 1] ?? 0) ^ (query.bits[w + 1] ?? 0));
  return ((query.length + length - x) >> 1) / longer;
}

/**
 * Bits set in two 32-bit words together (after Warren, "Hacker's Delight", 5–1): counting both before the first
 * branch takes two thirds of the time of a branch for each, which is hard to foretell.
 */
function onesOfTwo(first: number, second: number): number {
  let x = first - ((first >>> 1) & 0x55555555);
  const y = second - ((second >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333) + (y & 0x33333333) + ((y >>> 2) & 0x33333333);
  x = (x & 0x0f0f0f0f) + ((x >>> 4) & 0x0f0f0f0f);
  return Math.imul(x, 0x01010101) >>> 24;
}
