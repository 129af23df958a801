/** The most similar units of one memory. Exact: whatever is similar enough is found. */
import { Distance } from './distance.ts';
import type { MatchKey } from './key.ts';
import { mostSimilar, scanBlock, sign, WORDS, type Signed } from './signature.ts';

/** Where a memory's signatures and words come from; what is asked for lies in a file. */
export interface UnitSource {
  /** Sealed blocks that begin after unit `after`, in order. */
  blocks(after: number): readonly SealedBlock[];
  /** Units after `after` that are in no block yet. */
  tail(after: number): readonly Signed[];
  /** A unit's hashes (words, then stems), or undefined when it was removed. */
  hashes(key: number): Uint32Array | undefined;
}

export interface SealedBlock {
  readonly first: number;
  readonly last: number;
  readonly data: Int32Array;
}

export interface Hit {
  readonly key: number;
  /** 0 to 1: see {@link similarity}. */
  readonly similarity: number;
  /** Every word is the same, in the same order. */
  readonly sameWords: boolean;
}

/**
 * How alike two texts of n words at the most are, 0 to 1: 1 − d/n, where d is the mean of two Levenshtein distances,
 * one over words as written and one over their stems. A word that differs only by what is attached to it (و، ب،
 * ال، ها) thus counts half.
 */
export function similarity(plain: number, stems: number, longer: number): number {
  return longer === 0 ? 0 : 1 - (plain + stems) / 2 / longer;
}

const EPSILON = 1e-9;
/** Candidates are looked at from the most promising down, in steps of a hundredth. */
const STEPS = 100;

/** Signatures of one memory, held in memory; units can be added and removed beneath it. */
export class SearchIndex {
  readonly #source: UnitSource;
  readonly #blocks: SealedBlock[] = [];
  #tail: readonly TailUnit[] = [];
  #sealed = 0;
  #seen = 0;

  constructor(source: UnitSource) {
    this.#source = source;
    this.refresh();
  }

  /** Takes in what was added since. Cheap: nothing already taken in is read again. */
  refresh(): void {
    for (const block of this.#source.blocks(this.#sealed)) {
      this.#blocks.push(block);
      this.#sealed = block.last;
    }
    if (this.#seen < this.#sealed) this.#seen = this.#sealed;
    const added = this.#source.tail(this.#seen).map(signed);
    const kept = this.#tail.filter(({ key }) => key > this.#sealed);
    this.#tail = added.length === 0 ? kept : [...kept, ...added];
    this.#seen = added.at(-1)?.key ?? this.#seen;
  }

  /**
   * The `limit` units most similar to `query`, the best first, none less similar than `least` (over 0). Of equals
   * the newest comes first. `passOver` names units that do not count.
   */
  search(
    query: MatchKey,
    least: number,
    limit: number,
    passOver: (key: number) => boolean = () => false,
  ): readonly Hit[] {
    const length = query.stems.length;
    if (length === 0 || limit < 1) return [];
    const waiting = this.#candidates(query, least);
    const stems = new Distance(query.stems);
    const plain = new Distance(query.plain);
    const hits: Hit[] = [];
    let bound = least;
    for (let step = STEPS; step >= 0; step--) {
      // all that is left is below this
      if ((step + 1) / STEPS <= bound - EPSILON) break;
      for (const key of waiting[step] ?? []) {
        if (passOver(key)) continue;
        const hashes = this.#source.hashes(key);
        if (hashes === undefined) continue;
        const hit = verified(key, hashes, stems, plain, bound);
        if (hit === undefined) continue;
        insert(hits, hit, limit);
        if (hits.length === limit) bound = Math.max(bound, hits.at(-1)?.similarity ?? bound);
      }
    }
    return hits;
  }

  /** Keys by how similar they can be at the most, in hundredths. */
  #candidates(query: MatchKey, least: number): readonly (readonly number[])[] {
    const steps: number[][] = Array.from({ length: STEPS + 1 }, () => []);
    const take = (key: number, most: number): void => {
      steps[Math.floor(most * STEPS + EPSILON)]?.push(key);
    };
    const wanted = { length: query.stems.length, bits: bitsOf(query.stems), least };
    for (const { data } of this.#blocks) scanBlock(data, wanted, take);
    for (const unit of this.#tail) {
      const most = mostSimilar(wanted, unit.length, unit.bits);
      if (most >= least - EPSILON) take(unit.key, most);
    }
    return steps;
  }
}

/** A unit that is in no block yet. */
interface TailUnit {
  readonly key: number;
  readonly length: number;
  readonly bits: Int32Array;
}

function signed({ key, stems }: Signed): TailUnit {
  return { key, length: stems.length, bits: bitsOf(stems) };
}

function bitsOf(stems: Uint32Array): Int32Array {
  const bits = new Int32Array(WORDS);
  sign(stems, bits, 0);
  return bits;
}

function verified(
  key: number,
  hashes: Uint32Array,
  stems: Distance,
  plain: Distance,
  least: number,
): Hit | undefined {
  const length = hashes.length >> 1;
  const longer = Math.max(length, stems.length);
  // stems are never further apart than words, so that theirs alone may be twice the mean at the most
  const most = Math.floor(longer * (1 - least) + EPSILON);
  const byStem = stems.to(hashes, length, hashes.length, most);
  if (byStem > most) return undefined;
  const byWord = plain.to(hashes, 0, length, longer);
  const found = similarity(byWord, byStem, longer);
  return found < least - EPSILON ? undefined : { key, similarity: found, sameWords: byWord === 0 };
}

function insert(hits: Hit[], hit: Hit, limit: number): void {
  let at = hits.length;
  while (at > 0 && isBefore(hit, hits[at - 1])) at--;
  if (at >= limit) return;
  hits.splice(at, 0, hit);
  if (hits.length > limit) hits.pop();
}

function isBefore(a: Hit, b: Hit | undefined): boolean {
  if (b === undefined) return true;
  if (Math.abs(a.similarity - b.similarity) > EPSILON) return a.similarity > b.similarity;
  return a.key > b.key;
}
