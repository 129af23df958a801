/**
 * Folding for matching and search, with maps back to the original. The original is walked by clusters (a base,
 * what is dropped after it, its combining marks), so that a hit in folded text lights up whole letters.
 */
import { COMBINE, DROP, foldTable, SLOW, type FoldOptions } from './fold-table.ts';

export type { FoldOptions } from './fold-table.ts';

export interface Folded {
  readonly text: string;
  /** For each folded unit, where its cluster starts in the original. Never falls. */
  readonly start: Uint32Array;
  /** For each folded unit, where its cluster ends in the original, marks included. Never falls. */
  readonly end: Uint32Array;
}

/** The folded text alone: fast enough for whole imports. */
export function foldText(text: string, options?: FoldOptions): string {
  const folder = new Folder(text, foldTable(options), false);
  return folder.run();
}

/** The folded text and, per folded unit, the original offsets it stands for. */
export function fold(text: string, options?: FoldOptions): Folded {
  const folder = new Folder(text, foldTable(options), true);
  const folded = folder.run();
  return {
    text: folded,
    start: folder.start.slice(0, folded.length),
    end: folder.end.slice(0, folded.length),
  };
}

/** The original `[start, end)` that folded units `[from, to)` stand for; empty where nothing is left of it. */
export function originalSpan(
  folded: Folded,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  if (to <= from) {
    const at = from < folded.text.length ? (folded.start[from] ?? 0) : (folded.end.at(-1) ?? 0);
    return { start: at, end: at };
  }
  return { start: folded.start[from] ?? 0, end: folded.end[to - 1] ?? 0 };
}

/** The first folded unit whose cluster ends after original `offset`, or the folded length. */
export function foldedOffset(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const CHUNK = 8192;
const ASTRAL_MARK = /^\p{M}/u;

interface Room {
  readonly out: Uint16Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** Largest room kept for the next text, in units. */
const KEPT = 0x10000;
let kept: Room | undefined;

/** Room to fold in. Folding never calls itself, so one room serves all short texts: making it took half the time. */
function roomFor(length: number): Room {
  if (kept !== undefined && kept.out.length >= length) return kept;
  const size = Math.max(length, 1024);
  const room = { out: new Uint16Array(size), start: new Uint32Array(size), end: new Uint32Array(size) };
  if (size <= KEPT) kept = room;
  return room;
}

class Folder {
  readonly text: string;
  readonly table: Uint16Array;
  readonly mapped: boolean;
  out: Uint16Array;
  start: Uint32Array;
  end: Uint32Array;
  length = 0;

  constructor(text: string, table: Uint16Array, mapped: boolean) {
    this.text = text;
    this.table = table;
    this.mapped = mapped;
    const room = roomFor(text.length + 32);
    this.out = room.out;
    this.start = room.start;
    this.end = room.end;
  }

  run(): string {
    const { text, table } = this;
    const length = text.length;
    let at = 0;
    // each unit is looked up once: what follows this one is the next one's own
    let to = length > 0 ? (table[text.charCodeAt(0)] ?? DROP) : DROP;
    while (at < length) {
      const next = at + 1 < length ? (table[text.charCodeAt(at + 1)] ?? DROP) : 0;
      if (to < COMBINE && next < COMBINE) {
        this.put(to, at, at + 1);
        at++;
        to = next;
      } else {
        at = this.cluster(at, to);
        to = at < length ? (table[text.charCodeAt(at)] ?? DROP) : DROP;
      }
    }
    return this.string();
  }

  /** Folds the cluster at `at`, whose first unit folds to `to`; gives where it ends. */
  cluster(at: number, to: number): number {
    const { text, table } = this;
    let end = at + 1;
    if (to === SLOW && isPair(text, at)) end++;
    let composes = to === SLOW || to === COMBINE;
    for (; end < text.length; end++) {
      const next = table[text.charCodeAt(end)] ?? 0;
      if (next === COMBINE) composes = true;
      else if (next === SLOW && isPair(text, end) && ASTRAL_MARK.test(text.slice(end, end + 2))) {
        composes = true;
        end++;
      } else if (next !== DROP) break;
    }
    if (!composes) {
      if (to !== DROP) this.put(to, at, end);
      else if (this.length > 0) this.extend(end);
      return end;
    }
    this.putComposed(at, end);
    return end;
  }

  putComposed(at: number, end: number): void {
    let kept = '';
    for (let i = at; i < end; i++)
      if (this.table[this.text.charCodeAt(i)] !== DROP) kept += this.text.charAt(i);
    const composed = this.settle(kept.normalize('NFKC'));
    const before = this.length;
    for (let i = 0; i < composed.length; i++) this.put(composed.charCodeAt(i), at, end);
    if (this.length === before && before > 0) this.extend(end);
  }

  /** Runs composed text through the table until nothing changes; what cannot compose on Arabic is dropped. */
  settle(text: string): string {
    const lower = this.table[0x41] !== 0x41;
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const to = this.table[text.charCodeAt(i)] ?? DROP;
      if (to < COMBINE) out += String.fromCharCode(to);
      else if (to === DROP || isHamzaMark(text.charCodeAt(i))) continue;
      else out += text.charAt(i);
    }
    const again = (lower ? out.toLowerCase() : out).normalize('NFKC');
    return again === text ? again : this.settle(again);
  }

  put(unit: number, start: number, end: number): void {
    if (unit === 0x20 && this.length > 0 && this.out[this.length - 1] === 0x20) {
      this.extend(end);
      return;
    }
    if (this.length === this.out.length) this.grow();
    this.out[this.length] = unit;
    if (this.mapped) {
      this.start[this.length] = start;
      this.end[this.length] = end;
    }
    this.length++;
  }

  extend(end: number): void {
    if (this.mapped) this.end[this.length - 1] = end;
  }

  grow(): void {
    const { out, start, end } = this;
    const room = roomFor(out.length * 2);
    room.out.set(out);
    room.start.set(start);
    room.end.set(end);
    this.out = room.out;
    this.start = room.start;
    this.end = room.end;
  }

  string(): string {
    if (this.length <= CHUNK) return fromUnits(this.out.subarray(0, this.length));
    const parts: string[] = [];
    for (let i = 0; i < this.length; i += CHUNK)
      parts.push(fromUnits(this.out.subarray(i, Math.min(this.length, i + CHUNK))));
    return parts.join('');
  }
}

function fromUnits(units: Uint16Array): string {
  // spreading goes through an iterator and is three times slower than apply
  return String.fromCharCode.apply(undefined, units as unknown as number[]);
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Maddah and the two hamzas above and below: dropped where their base takes none. */
function isHamzaMark(unit: number): boolean {
  return unit >= 0x653 && unit <= 0x655;
}
