/** Notes. */
import type { NoteId } from '../../../shared/domain/ids.ts';
import type { Note, NoteKind } from '../../../shared/domain/note.ts';
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';
import type { NoteState } from './actions.ts';
import { spansOf } from './spans.ts';

export interface NewNote {
  readonly id: NoteId;
  readonly paragraph: number;
  readonly kind: NoteKind;
  readonly text: string;
  readonly author: number;
  readonly at: number;
}

/** @returns the row's key. */
export function addNote(db: Database, note: NewNote): number {
  const result = db
    .prepare(
      `INSERT INTO note (id, paragraph, kind, text, author, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(note.id, note.paragraph, note.kind, note.text, note.author, note.at, note.at);
  return Number(result.lastInsertRowid);
}

export interface NoteKeys {
  readonly key: number;
  readonly paragraph: number;
  readonly paragraphId: string;
  readonly number: number;
  readonly removed: number;
}

export function noteKeys(db: Database, id: NoteId): NoteKeys | undefined {
  return db
    .prepare<[string], NoteKeys>(
      `SELECT n.key, n.paragraph, p.id AS paragraphId, coalesce(p.number, 0) AS number, n.removed
         FROM note n JOIN paragraph p ON p.key = n.paragraph WHERE n.id = ?`,
    )
    .get(id);
}

export function changeNote(
  db: Database,
  key: number,
  change: { readonly kind: NoteKind | null; readonly text: string | null; readonly at: number },
): void {
  db.prepare(
    'UPDATE note SET kind = coalesce(?, kind), text = coalesce(?, text), updated_at = ? WHERE key = ?',
  ).run(change.kind, change.text, change.at, key);
}

export function setNoteRemoved(db: Database, key: number, removed: boolean): void {
  db.prepare('UPDATE note SET removed = ? WHERE key = ?').run(removed ? 1 : 0, key);
}

/** A note as the journal keeps it, without its spans. */
export function noteState(db: Database, key: number): NoteState {
  const row = prepared<[number], { kind: string; text: string; updatedAt: number; removed: number }>(
    db,
    'SELECT kind, text, updated_at AS updatedAt, removed FROM note WHERE key = ?',
  ).get(key);
  if (row === undefined) throw new Error('a note is not there');
  return { ...row, removed: row.removed === 1 };
}

/** Makes a note what it was. */
export function saveNoteState(db: Database, key: number, state: NoteState): void {
  prepared(db, 'UPDATE note SET kind = ?, text = ?, updated_at = ?, removed = ? WHERE key = ?').run(
    state.kind,
    state.text,
    state.updatedAt,
    state.removed ? 1 : 0,
    key,
  );
}

/** Brings the count on the paragraph's row up to date. */
export function countNotes(db: Database, paragraph: number): void {
  db.prepare(
    `UPDATE paragraph SET note_count = (SELECT count(*) FROM note n WHERE n.paragraph = paragraph.key AND n.removed = 0)
      WHERE key = ?`,
  ).run(paragraph);
}

interface Row extends Omit<Note, 'spans'> {
  readonly key: number;
}

const SELECT = `SELECT n.key, n.id, (SELECT id FROM paragraph WHERE key = n.paragraph) AS paragraph,
    (SELECT coalesce(number, 0) FROM paragraph WHERE key = n.paragraph) AS number, n.kind, n.text,
    (SELECT id FROM person WHERE key = n.author) AS author,
    (SELECT name FROM person WHERE key = n.author) AS authorName,
    n.created_at AS createdAt, n.updated_at AS updatedAt
  FROM note n`;

/** The notes of one paragraph, oldest first. No join and no sort in SQL: `paragraphs.ts` says why. */
export function notesOf(db: Database, paragraph: number): readonly Note[] {
  const rows = prepared<[number], Row>(db, `${SELECT} WHERE n.paragraph = ? AND n.removed = 0`).all(
    paragraph,
  );
  if (rows.length === 0) return [];
  const { notes } = spansOf(db, paragraph);
  return rows
    .toSorted((a, b) => a.key - b.key)
    .map(({ key, ...note }) => ({ ...note, spans: notes.get(key) ?? [] }));
}

/** Keys of paragraphs in sight that have notes, in order. */
export function paragraphsWithNotes(db: Database): readonly number[] {
  return db
    .prepare<[], { key: number }>(
      'SELECT key FROM paragraph WHERE number > 0 AND note_count > 0 ORDER BY number',
    )
    .all()
    .map((row) => row.key);
}
