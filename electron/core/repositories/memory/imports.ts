/** Imports into a memory: noted when they begin, taken back when they do not end. */
import type { Database } from '../../db/database.ts';
import { prepared } from '../../db/statements.ts';
import { removeUnit } from './units.ts';

/** @returns the import's key. */
export function beginImport(db: Database, name: string, at: number): number {
  return Number(
    prepared(db, `INSERT INTO import (name, at, state) VALUES (?, ?, 'running')`).run(name, at)
      .lastInsertRowid,
  );
}

export function endImport(db: Database, key: number, units: number): void {
  prepared(db, `UPDATE import SET state = 'done', units = ? WHERE key = ?`).run(units, key);
}

export function unfinishedImports(db: Database): readonly number[] {
  return prepared<[], { key: number }>(db, `SELECT key FROM import WHERE state = 'running'`)
    .all()
    .map(({ key }) => key);
}

/** Takes back some of what an import brought, at most `limit` paragraphs. @returns how many. */
export function forgetSome(db: Database, key: number, limit: number): number {
  const units = prepared<[number, number], { key: number }>(
    db,
    // units are appended in order, so that an import's are the last of them: no index is needed
    'SELECT key FROM unit WHERE import = ? AND parent IS NULL ORDER BY key DESC LIMIT ?',
  ).all(key, limit);
  for (const unit of units) removeUnit(db, unit.key);
  return units.length;
}

/** Takes back all an import brought, and the note of it. */
export function forgetImport(db: Database, key: number): void {
  while (forgetSome(db, key, 10_000) > 0);
  prepared(db, 'DELETE FROM import WHERE key = ?').run(key);
}
