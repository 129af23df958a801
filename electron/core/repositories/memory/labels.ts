/** Names that repeat in a memory: authors, projects, documents. */
import type { Database } from '../../db/database.ts';
import { prepared } from '../../db/statements.ts';

/** Keys of names already seen in this transaction. */
export type Labels = Map<string, number>;

/** The key of a name, which is added when it is new; null for the empty one. */
export function labelKey(db: Database, text: string, labels: Labels): number | null {
  if (text === '') return null;
  const known = labels.get(text) ?? keyOf(db, text);
  labels.set(text, known);
  return known;
}

function keyOf(db: Database, text: string): number {
  const found = prepared<[string], { key: number }>(db, 'SELECT key FROM label WHERE text = ?').get(text);
  if (found !== undefined) return found.key;
  return Number(prepared(db, 'INSERT INTO label (text) VALUES (?)').run(text).lastInsertRowid);
}

export function readFact(db: Database, key: string): string | undefined {
  return prepared<[string], { value: string }>(db, 'SELECT value FROM meta WHERE key = ?').get(key)?.value;
}

export function writeFact(db: Database, key: string, value: string): void {
  prepared(db, 'INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value);
}
