/** Copies of notes and links in another paragraph, without their spans. */
import type { Database } from '../db/database.ts';

/** Keys of the notes of a paragraph that are not removed, oldest first. */
export function noteKeysOf(db: Database, paragraph: number): readonly number[] {
  return keys(db, 'SELECT key FROM note WHERE paragraph = ? AND removed = 0 ORDER BY key', paragraph);
}

/** Keys of the links of a paragraph that are not removed, oldest first. */
export function linkKeysOf(db: Database, paragraph: number): readonly number[] {
  return keys(db, 'SELECT key FROM link WHERE paragraph = ? AND removed = 0 ORDER BY key', paragraph);
}

/** Author and times stay. @returns the key of the copy. */
export function copyNote(db: Database, note: number, paragraph: number, id: string): number {
  const result = db
    .prepare(
      `INSERT INTO note (id, paragraph, kind, text, author, created_at, updated_at)
       SELECT ?, ?, kind, text, author, created_at, updated_at FROM note WHERE key = ?`,
    )
    .run(id, paragraph, note);
  return Number(result.lastInsertRowid);
}

/** The note a link names is not the one of the new paragraph, so it names none. @returns the key of the copy. */
export function copyLink(db: Database, link: number, paragraph: number, id: string): number {
  const result = db
    .prepare(
      `INSERT INTO link (id, paragraph, kind, confidence, author, created_at)
       SELECT ?, ?, kind, confidence, author, created_at FROM link WHERE key = ?`,
    )
    .run(id, paragraph, link);
  return Number(result.lastInsertRowid);
}

function keys(db: Database, sql: string, paragraph: number): readonly number[] {
  return db
    .prepare<[number], { key: number }>(sql)
    .all(paragraph)
    .map((row) => row.key);
}
