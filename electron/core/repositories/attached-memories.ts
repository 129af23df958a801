/** The memories a project uses, and the paragraphs its memories have not heard of yet. */
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';

export interface AttachedRow {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly writable: number;
  readonly penalty: number;
}

/** In the order the user gave them. */
export function attachedMemories(db: Database): readonly AttachedRow[] {
  return prepared<[], AttachedRow>(
    db,
    'SELECT id, path, name, writable, penalty FROM attached_memory ORDER BY position',
  ).all();
}

/** Replaces the whole list. */
export function saveAttachedMemories(db: Database, rows: readonly AttachedRow[]): void {
  db.prepare('DELETE FROM attached_memory').run();
  const insert = db.prepare(
    'INSERT INTO attached_memory (id, path, name, position, writable, penalty) VALUES (?, ?, ?, ?, ?, ?)',
  );
  rows.forEach((row, i) => insert.run(row.id, row.path, row.name, i + 1, row.writable, row.penalty));
}

/** Keys of paragraphs whose confirmed translation changed since the memories last heard, at most `limit`. */
export function pendingParagraphs(db: Database, limit: number): readonly number[] {
  return prepared<[number], { paragraph: number }>(
    db,
    'SELECT paragraph FROM memory_pending ORDER BY paragraph LIMIT ?',
  )
    .all(limit)
    .map(({ paragraph }) => paragraph);
}

/** The memories have heard of these paragraphs, up to `last`. */
export function clearPending(db: Database, paragraphs: readonly number[]): void {
  const remove = prepared(db, 'DELETE FROM memory_pending WHERE paragraph = ?');
  for (const paragraph of paragraphs) remove.run(paragraph);
}

/** Every confirmed paragraph is to be told again: a memory is new or was lost. */
export function tellAllAgain(db: Database): void {
  db.prepare(
    `INSERT OR IGNORE INTO memory_pending SELECT key FROM paragraph
      WHERE status IN ('translated', 'approved', 'signed-off')`,
  ).run();
}
