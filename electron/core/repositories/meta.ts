/** Facts about the project as a whole. */
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';

const KEYS = ['id', 'name', 'source-language', 'target-language', 'created', 'words', 'link-kinds'] as const;
export type MetaKey = (typeof KEYS)[number];

/** The value of `key`; throws when the project never had one. */
export function readMeta(db: Database, key: MetaKey): string {
  const value = findMeta(db, key);
  if (value === undefined) throw new Error(`the project has no ${key}`);
  return value;
}

/** The value of `key`, or undefined. */
export function findMeta(db: Database, key: MetaKey): string | undefined {
  return prepared<[string], { value: string }>(db, 'SELECT value FROM meta WHERE key = ?').get(key)?.value;
}

export function writeMeta(db: Database, key: MetaKey, value: string): void {
  db.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value);
}
