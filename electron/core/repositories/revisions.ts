/** The append-only history of translations. */
import type { RevisionId } from '../../../shared/domain/ids.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';

export interface RevisionRow {
  readonly seq: number;
  readonly id: string;
  readonly author: number;
  readonly origin: string;
  readonly open: number;
  /** The revision it brought back; 0 for the state before the first, null for a revision of its own. */
  readonly restores: number | null;
}

export interface NewRevision {
  readonly id: string;
  readonly paragraph: number;
  readonly parent: number | null;
  readonly author: number;
  readonly at: number;
  readonly text: string;
  readonly textCheck: number;
  readonly status: string;
  readonly origin: string;
  /** More typing may fold into it. */
  readonly open: boolean;
  readonly restores: number | null;
}

/** @returns the sequence number of the new revision. */
export function addRevision(db: Database, revision: NewRevision): number {
  const result = prepared(
    db,
    `INSERT INTO revision (id, paragraph, parent, author, at, text, text_check, status, origin, open, restores)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    revision.id,
    revision.paragraph,
    revision.parent,
    revision.author,
    revision.at,
    revision.text,
    revision.textCheck,
    revision.status,
    revision.origin,
    revision.open ? 1 : 0,
    revision.restores,
  );
  return Number(result.lastInsertRowid);
}

export function revisionBySeq(db: Database, seq: number): RevisionRow | undefined {
  return prepared<[number], RevisionRow>(
    db,
    'SELECT seq, id, author, origin, open, restores FROM revision WHERE seq = ?',
  ).get(seq);
}

/** What a paragraph had at a revision; at 0, before the first one, nothing. */
export function wordsAt(db: Database, seq: number): { readonly text: string; readonly status: Status } {
  if (seq === 0) return { text: '', status: 'not-started' };
  const row = prepared<[number], { text: string; status: Status }>(
    db,
    'SELECT text, status FROM revision WHERE seq = ?',
  ).get(seq);
  if (row === undefined) throw new Error(`there is no revision ${seq}`);
  return row;
}

/** The revision `head` brings back, else `head` itself; 0 when there is none. */
export function rootOf(head: Pick<RevisionRow, 'seq' | 'restores'> | undefined): number {
  return head === undefined ? 0 : (head.restores ?? head.seq);
}

/** The row of a revision of one of these paragraphs. */
export function revisionIn(
  db: Database,
  paragraphs: readonly number[],
  id: RevisionId,
): RevisionRow | undefined {
  return db
    .prepare<[string, string], RevisionRow>(
      `SELECT seq, id, author, origin, open, restores FROM revision
        WHERE id = ? AND paragraph IN (SELECT value FROM json_each(?))`,
    )
    .get(id, JSON.stringify(paragraphs));
}

/** Folds more typing into a revision that is still open. */
export function extendRevision(
  db: Database,
  seq: number,
  change: { readonly at: number; readonly text: string; readonly textCheck: number; readonly status: string },
): void {
  prepared(
    db,
    'UPDATE revision SET at = ?, text = ?, text_check = ?, status = ? WHERE seq = ? AND open = 1',
  ).run(change.at, change.text, change.textCheck, change.status, seq);
}

/** Ends the typing of a revision: from here on nothing changes it. */
export function sealRevision(db: Database, seq: number): void {
  prepared(db, 'UPDATE revision SET open = 0 WHERE seq = ?').run(seq);
}

/** True when some revision may still take more typing. */
export function anyOpen(db: Database): boolean {
  return db.prepare('SELECT 1 FROM revision WHERE open = 1 LIMIT 1').get() !== undefined;
}

export function sealAll(db: Database): void {
  db.prepare('UPDATE revision SET open = 0 WHERE open = 1').run();
}

/** The revisions of these paragraphs, oldest first. */
export function history(db: Database, paragraphs: readonly number[]): readonly Revision[] {
  return db
    .prepare<[string], Revision>(
      `SELECT r.id, p.id AS paragraph, parent.id AS parent, restored.id AS restores, a.id AS author,
              a.name AS authorName, a.colour AS authorColour, r.at, r.text, r.status, r.origin
         FROM revision r JOIN paragraph p ON p.key = r.paragraph JOIN person a ON a.key = r.author
         LEFT JOIN revision parent ON parent.seq = r.parent
         LEFT JOIN revision restored ON restored.seq = r.restores
        WHERE r.paragraph IN (SELECT value FROM json_each(?)) ORDER BY r.seq`,
    )
    .all(JSON.stringify(paragraphs));
}

/** Who wrote a revision, and when. */
export function revisionAuthor(
  db: Database,
  seq: number,
): { readonly name: string; readonly at: number } | undefined {
  return prepared<[number], { name: string; at: number }>(
    db,
    'SELECT (SELECT name FROM person WHERE key = author) AS name, at FROM revision WHERE seq = ?',
  ).get(seq);
}
