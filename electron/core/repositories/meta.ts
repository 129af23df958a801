/** Facts about the project as a whole. */
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';

const KEYS = ['id', 'name', 'source-language', 'target-language', 'created'] as const;
export type MetaKey = (typeof KEYS)[number];

/** The value of `key`; throws when the project never had one. */
export function readMeta(db: Database, key: MetaKey): string {
  const row = prepared<[string], { value: string }>(db, 'SELECT value FROM meta WHERE key = ?').get(key);
  if (row === undefined) throw new Error(`the project has no ${key}`);
  return row.value;
}

export function writeMeta(db: Database, key: MetaKey, value: string): void {
  db.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value);
}
