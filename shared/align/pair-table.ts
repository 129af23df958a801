/** A set of pairs of small whole numbers, each with a place of its own: what co-occurs in a corpus. */

const EMPTY = -1;

/** Open addressing over typed arrays; grows at 60 %. Memory: 12 bytes a slot. */
export class PairTable {
  size = 0;
  #first: Int32Array<ArrayBuffer>;
  #second: Int32Array<ArrayBuffer>;
  #place: Int32Array<ArrayBuffer>;
  #mask: number;

  /** `capacity`: how many pairs are expected. */
  constructor(capacity: number) {
    const slots = slotsFor(capacity);
    this.#mask = slots - 1;
    this.#first = new Int32Array(slots);
    this.#second = new Int32Array(slots);
    this.#place = new Int32Array(slots).fill(EMPTY);
  }

  /** The place of a pair, given it now if it had none. */
  add(first: number, second: number): number {
    if (this.size > this.#place.length * 0.6) this.#grow();
    let slot = hash(first, second) & this.#mask;
    for (;;) {
      const place = this.#place[slot] ?? EMPTY;
      if (place === EMPTY) {
        this.#first[slot] = first;
        this.#second[slot] = second;
        this.#place[slot] = this.size;
        return this.size++;
      }
      if (this.#first[slot] === first && this.#second[slot] === second) return place;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The place of a pair, or -1. */
  find(first: number, second: number): number {
    let slot = hash(first, second) & this.#mask;
    for (;;) {
      const place = this.#place[slot] ?? EMPTY;
      if (place === EMPTY) return EMPTY;
      if (this.#first[slot] === first && this.#second[slot] === second) return place;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Calls `visit` for every pair, in no order. */
  forEach(visit: (first: number, second: number, place: number) => void): void {
    for (let slot = 0; slot < this.#place.length; slot++) {
      const place = this.#place[slot] ?? EMPTY;
      if (place !== EMPTY) visit(this.#first[slot] ?? 0, this.#second[slot] ?? 0, place);
    }
  }

  #grow(): void {
    const first = this.#first;
    const second = this.#second;
    const place = this.#place;
    const slots = place.length * 2;
    this.#mask = slots - 1;
    this.#first = new Int32Array(slots);
    this.#second = new Int32Array(slots);
    this.#place = new Int32Array(slots).fill(EMPTY);
    for (let i = 0; i < place.length; i++) {
      const held = place[i] ?? EMPTY;
      if (held === EMPTY) continue;
      const a = first[i] ?? 0;
      const b = second[i] ?? 0;
      let slot = hash(a, b) & this.#mask;
      while (this.#place[slot] !== EMPTY) slot = (slot + 1) & this.#mask;
      this.#first[slot] = a;
      this.#second[slot] = b;
      this.#place[slot] = held;
    }
  }
}

function slotsFor(capacity: number): number {
  let slots = 1024;
  while (slots * 0.6 < capacity) slots *= 2;
  return slots;
}

function hash(first: number, second: number): number {
  let h = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
