/** What the grid and the filters need to know of all paragraphs at once: answered from one covering index. */
import type { ParagraphFilter } from '../../../shared/domain/filter.ts';
import type { Database } from '../db/database.ts';
import { filterCondition } from './filter.ts';

export interface GridIndex {
  readonly total: number;
  /** Numbers shown, as inclusive runs. */
  readonly runs: readonly (readonly [number, number])[];
  /** Source length of each shown paragraph in order, capped at 65,535. */
  readonly lengths: Uint16Array;
}

/** Which paragraphs fit the filter. */
export function gridIndex(db: Database, filter: ParagraphFilter): GridIndex {
  const { sql, values } = filterCondition(filter);
  const rows = db
    .prepare<unknown[], [number, number]>(
      `SELECT p.number, p.source_length FROM paragraph p INDEXED BY paragraph_grid WHERE ${sql} ORDER BY p.number`,
    )
    .raw()
    .all(...values) as unknown as readonly (readonly [number, number])[];
  const lengths = new Uint16Array(rows.length);
  const runs: [number, number][] = [];
  let run: [number, number] | undefined;
  for (const [i, [number, length]] of rows.entries()) {
    lengths[i] = Math.min(length, 0xffff);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push((run = [number, number]));
  }
  return { total: rows.length, runs, lengths };
}

export interface StatusCount {
  readonly status: string;
  readonly copyAsIs: number;
  readonly paragraphs: number;
  readonly words: number;
  readonly withNotes: number;
  readonly withFindings: number;
}

/** Counts by status and copy-as-is. */
export function statusCounts(db: Database, filter: ParagraphFilter): readonly StatusCount[] {
  const { sql, values } = filterCondition(filter);
  return db
    .prepare<unknown[], StatusCount>(
      `SELECT p.status, p.copy_as_is AS copyAsIs, count(*) AS paragraphs, sum(p.source_words) AS words,
              sum(p.note_count > 0) AS withNotes, sum(p.finding_count > 0) AS withFindings
         FROM paragraph p INDEXED BY paragraph_grid WHERE ${sql} GROUP BY p.status, p.copy_as_is`,
    )
    .all(...values);
}

/** Number of the nearest paragraph after (or before) `from` that fits, or undefined. */
export function nextNumber(
  db: Database,
  filter: ParagraphFilter,
  from: number,
  backwards: boolean,
  unconfirmed: boolean,
): number | undefined {
  const { sql, values } = filterCondition(filter);
  const open = unconfirmed ? `AND p.copy_as_is = 0 AND p.status IN ('not-started', 'draft', 'rejected')` : '';
  return db
    .prepare<unknown[], { number: number }>(
      `SELECT p.number FROM paragraph p INDEXED BY paragraph_grid
        WHERE ${sql} AND p.number ${backwards ? '<' : '>'} ? ${open}
        ORDER BY p.number ${backwards ? 'DESC' : 'ASC'} LIMIT 1`,
    )
    .get(...values, from)?.number;
}
