/** Numbers of paragraphs: 1…n over all documents in sight, in order. */
import type { Database } from '../db/database.ts';

/** Gives the paragraphs of a document their numbers, moving those of later documents on. */
export function numberDocument(db: Database, document: number, position: number): void {
  const { size } = one<{ size: number }>(
    db,
    'SELECT count(*) AS size FROM paragraph WHERE document = ? AND replaced = 0',
    document,
  );
  const { before } = one<{ before: number }>(
    db,
    `SELECT coalesce(max(p.number), 0) AS before FROM paragraph p JOIN document d ON d.key = p.document
      WHERE p.number > 0 AND d.position < ?`,
    position,
  );
  db.prepare('UPDATE paragraph SET number = number + ? WHERE number > ?').run(size, before);
  db.prepare(
    `UPDATE paragraph SET number = ? + nth FROM
       (SELECT key AS paragraph, row_number() OVER (ORDER BY coalesce(place, key), key) AS nth
          FROM paragraph WHERE document = ? AND replaced = 0)
      WHERE key = paragraph`,
  ).run(before, document);
}

/** Takes the numbers of a document's paragraphs away, moving those of later documents back. */
export function unnumberDocument(db: Database, document: number): void {
  const { size, last } = one<{ size: number; last: number | null }>(
    db,
    'SELECT count(number) AS size, max(number) AS last FROM paragraph WHERE document = ?',
    document,
  );
  // splits and joins made an order of their own, to be found again at the next numbering
  db.prepare('UPDATE paragraph SET place = number, number = NULL WHERE document = ?').run(document);
  if (last !== null) db.prepare('UPDATE paragraph SET number = number - ? WHERE number > ?').run(size, last);
}

function one<R>(db: Database, sql: string, value: number): R {
  const row = db.prepare<[number], R>(sql).get(value);
  if (row === undefined) throw new Error('an aggregate gave no row');
  return row;
}
