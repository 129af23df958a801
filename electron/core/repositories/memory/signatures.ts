/** What the search index is made of: sealed blocks, the units after them, and every unit's words. */
import type { Database } from '../../db/database.ts';
import { prepared } from '../../db/statements.ts';

export interface BlockRow {
  readonly first: number;
  readonly last: number;
  readonly data: Int32Array;
}

/** Sealed blocks that begin after unit `after`. */
export function blocksAfter(db: Database, after: number): readonly BlockRow[] {
  return prepared<[number], { first: number; last: number; data: Buffer }>(
    db,
    'SELECT first, last, data FROM signature WHERE first > ? ORDER BY first',
  )
    .all(after)
    .map(({ first, last, data }) => ({ first, last, data: wordsOf(data, Int32Array) }));
}

export interface ShapeRow {
  readonly key: number;
  readonly stems: Uint32Array;
}

/** Units after `after`, at most `limit`, with the hashes of their stems. */
export function stemsAfter(db: Database, after: number, limit: number): readonly ShapeRow[] {
  return prepared<[number, number], { key: number; hashes: Buffer }>(
    db,
    'SELECT unit AS key, hashes FROM shape WHERE unit > ? ORDER BY unit LIMIT ?',
  )
    .all(after, limit)
    .map(({ key, hashes }) => {
      const all = wordsOf(hashes, Uint32Array);
      return { key, stems: all.subarray(all.length >> 1) };
    });
}

/** The hashes of a unit's words, then of their stems. */
export function hashesOf(db: Database, key: number): Uint32Array | undefined {
  const row = prepared<[number], { hashes: Buffer }>(db, 'SELECT hashes FROM shape WHERE unit = ?').get(key);
  return row === undefined ? undefined : wordsOf(row.hashes, Uint32Array);
}

/** The last unit in a sealed block; 0 before the first. */
export function lastSealed(db: Database): number {
  return (
    prepared<[], { last: number | null }>(db, 'SELECT max(last) AS last FROM signature').get()?.last ?? 0
  );
}

export function addBlock(db: Database, first: number, last: number, data: Int32Array): void {
  prepared(db, 'INSERT INTO signature VALUES (?, ?, ?)').run(
    first,
    last,
    Buffer.from(data.buffer, data.byteOffset, data.byteLength),
  );
}

/** The bytes as 32-bit words; copied only where they do not begin at a multiple of four. */
function wordsOf<W>(bytes: Buffer, words: new (buffer: ArrayBufferLike, at: number, count: number) => W): W {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  return new words(whole.buffer, whole.byteOffset, whole.byteLength >> 2);
}

/** The newest unit; 0 in an empty memory. */
export function lastUnit(db: Database): number {
  return prepared<[], { last: number | null }>(db, 'SELECT max(unit) AS last FROM shape').get()?.last ?? 0;
}
