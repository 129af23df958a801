/** Rows near the eye, by number. Old ones are let go, so that a book of 100,000 paragraphs stays small. */
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';

/** Rows kept at most; the ones asked for longest ago go first. */
const CAPACITY = 1500;
const PAGE = 50;

export interface RowCache {
  get(number: number): ParagraphRow | undefined;
  /** Calls `changed` whenever the row with that number is another one. */
  subscribe(number: number, changed: () => void): () => void;
  /** Makes sure these rows come; those here already are only marked as seen. */
  want(numbers: readonly number[]): void;
  put(row: ParagraphRow): void;
  /** Shows a change before the core has answered; the answer overwrites it. */
  patch(number: number, change: Partial<ParagraphRow>): void;
  /** Asks again for these rows, or for all of them. What is shown stays until the answer comes. */
  refresh(numbers?: readonly number[]): void;
}

/** Makes a cache over `load`, which answers the rows of at most 200 numbers. */
export function makeRowCache(
  load: (numbers: readonly number[]) => Promise<readonly ParagraphRow[]>,
): RowCache {
  const rows = new Map<number, ParagraphRow>();
  const listeners = new Map<number, Set<() => void>>();
  const asked = new Set<number>();
  /** When a row was last written here, counted in requests: an answer asked for earlier is older than it. */
  const writtenAt = new Map<number, number>();
  let clock = 0;
  const queue = new Set<number>();
  let scheduled = false;

  function tell(number: number): void {
    for (const listener of listeners.get(number) ?? []) listener();
  }

  function keep(row: ParagraphRow): void {
    rows.delete(row.number);
    rows.set(row.number, row);
    tell(row.number);
  }

  function trim(): void {
    for (const number of rows.keys()) {
      if (rows.size <= CAPACITY) return;
      if (!listeners.has(number)) rows.delete(number);
    }
  }

  async function fetchPage(numbers: readonly number[]): Promise<void> {
    const sentAt = ++clock;
    try {
      for (const row of await load(numbers)) {
        if ((writtenAt.get(row.number) ?? -1) < sentAt) keep(row);
        else queueMicrotask(() => ask(row.number));
      }
    } catch {
      // the connection's banner tells; the rows are asked for again when it is back
    } finally {
      for (const number of numbers) asked.delete(number);
      if (writtenAt.size > CAPACITY) writtenAt.clear();
      trim();
    }
  }

  function send(): void {
    scheduled = false;
    const numbers = [...queue].toSorted((a, b) => a - b);
    queue.clear();
    for (let i = 0; i < numbers.length; i += PAGE) {
      const page = numbers.slice(i, i + PAGE);
      for (const number of page) asked.add(number);
      void fetchPage(page);
    }
  }

  function ask(number: number): void {
    queue.add(number);
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(send);
  }

  return {
    get: (number) => rows.get(number),
    put(row) {
      writtenAt.set(row.number, clock + 1);
      clock++;
      keep(row);
    },
    subscribe(number, changed) {
      const set = listeners.get(number) ?? new Set();
      listeners.set(number, set.add(changed));
      return () => {
        set.delete(changed);
        if (set.size === 0) listeners.delete(number);
      };
    },
    want(numbers) {
      for (const number of numbers) if (!rows.has(number) && !asked.has(number)) ask(number);
    },
    patch(number, change) {
      const row = rows.get(number);
      if (row !== undefined) this.put({ ...row, ...change });
    },
    refresh(numbers) {
      if (numbers === undefined) {
        for (const number of rows.keys()) if (!listeners.has(number)) rows.delete(number);
        for (const number of listeners.keys()) ask(number);
        return;
      }
      for (const number of numbers) {
        if (listeners.has(number)) ask(number);
        else rows.delete(number);
      }
    },
  };
}
