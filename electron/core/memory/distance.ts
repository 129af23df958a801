/**
 * Levenshtein distance between sequences of hashes, one of them fixed: the bit-parallel algorithm of Myers ("A fast
 * bit-vector algorithm for approximate string matching", J. ACM 46, 1999) in blocks of 32, with Hyyrö's handling
 * of the carry between blocks (2003).
 */

export class Distance {
  readonly length: number;
  readonly #blocks: number;
  /** For each distinct item of the fixed sequence, where its bit masks begin in `#masks`. */
  readonly #places = new Map<number, number>();
  readonly #masks: Int32Array;
  readonly #none: number;
  readonly #positive: Int32Array;
  readonly #negative: Int32Array;
  readonly #last: number;

  constructor(items: Uint32Array) {
    this.length = items.length;
    const blocks = Math.max(1, Math.ceil(items.length / 32));
    this.#blocks = blocks;
    for (const item of items) if (!this.#places.has(item)) this.#places.set(item, this.#places.size * blocks);
    this.#none = this.#places.size * blocks;
    this.#masks = new Int32Array(this.#none + blocks);
    for (let i = 0; i < items.length; i++) {
      const at = (this.#places.get(items[i] ?? 0) ?? 0) + (i >> 5);
      this.#masks[at] = (this.#masks[at] ?? 0) | (1 << (i & 31));
    }
    this.#positive = new Int32Array(blocks);
    this.#negative = new Int32Array(blocks);
    this.#last = 1 << ((items.length - 1) & 31);
  }

  /** The distance to items `[from, to)` of `other`, or `most + 1` when it is larger than `most`. */
  to(other: Uint32Array, from: number, to: number, most: number): number {
    const length = to - from;
    if (this.length === 0) return Math.min(length, most + 1);
    if (Math.abs(length - this.length) > most) return most + 1;
    this.#positive.fill(-1);
    this.#negative.fill(0);
    let score = this.length;
    for (let i = from; i < to; i++) {
      score += this.#column(this.#places.get(other[i] ?? 0) ?? this.#none);
      // each further item takes off one at the most
      if (score - (to - 1 - i) > most) return most + 1;
    }
    return score;
  }

  /** Takes one item in; gives by how much the last row changes. */
  #column(place: number): number {
    const blocks = this.#blocks;
    const positive = this.#positive;
    const negative = this.#negative;
    const masks = this.#masks;
    let carry = 1; // the first row counts the items taken in
    for (let b = 0; b < blocks; b++) {
      const p = positive[b] ?? 0;
      const n = negative[b] ?? 0;
      const below = carry < 0 ? 1 : 0;
      const mask = masks[place + b] ?? 0;
      const vertical = mask | n;
      const equal = mask | below;
      const diagonal = ((((equal & p) + p) | 0) ^ p) | equal;
      let up = n | ~(diagonal | p);
      let down = p & diagonal;
      const high = b === blocks - 1 ? this.#last : 1 << 31;
      const out = (up & high) !== 0 ? 1 : (down & high) !== 0 ? -1 : 0;
      up = (up << 1) | (carry > 0 ? 1 : 0);
      down = (down << 1) | below;
      positive[b] = down | ~(vertical | up);
      negative[b] = up & vertical;
      carry = out;
    }
    return carry;
  }
}
