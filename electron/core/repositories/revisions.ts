/** The append-only history of translations. */
import type { ParagraphId } from '../../../shared/domain/ids.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';

export interface RevisionRow {
  readonly seq: number;
  readonly id: string;
  readonly author: number;
  readonly origin: string;
  readonly open: number;
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
}

/** @returns the sequence number of the new revision. */
export function addRevision(db: Database, revision: NewRevision): number {
  const result = prepared(
    db,
    `INSERT INTO revision (id, paragraph, parent, author, at, text, text_check, status, origin, open)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
  );
  return Number(result.lastInsertRowid);
}

export function revisionBySeq(db: Database, seq: number): RevisionRow | undefined {
  return prepared<[number], RevisionRow>(
    db,
    'SELECT seq, id, author, origin, open FROM revision WHERE seq = ?',
  ).get(seq);
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

/** A paragraph's revisions, oldest first. */
export function history(db: Database, paragraph: ParagraphId): readonly Revision[] {
  return db
    .prepare<[string], Revision>(
      `SELECT r.id, p.id AS paragraph, parent.id AS parent, a.id AS author, a.name AS authorName,
              r.at, r.text, r.status, r.origin
         FROM revision r JOIN paragraph p ON p.key = r.paragraph JOIN person a ON a.key = r.author
         LEFT JOIN revision parent ON parent.seq = r.parent
        WHERE p.id = ? ORDER BY r.seq`,
    )
    .all(paragraph);
}
