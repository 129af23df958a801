/** What find reads. */
import type { SearchFilter } from '../../../shared/domain/filter.ts';
import type { Database } from '../db/database.ts';
import { filterCondition } from './filter.ts';

export interface SearchTexts {
  readonly number: number;
  readonly source: string;
  readonly target: string;
}

/** Source and target of the paragraphs numbered `first` to `last`, in order. */
export function searchTexts(db: Database, first: number, last: number): readonly SearchTexts[] {
  return db
    .prepare<[number, number], SearchTexts>(
      'SELECT number, source, target FROM paragraph WHERE number BETWEEN ? AND ? ORDER BY number',
    )
    .all(first, last);
}

export function lastNumber(db: Database): number {
  const row = db
    .prepare<[], { last: number | null }>('SELECT max(number) AS last FROM paragraph WHERE number > 0')
    .get();
  return row?.last ?? 0;
}

/** Numbers of the paragraphs that fit, in order. `checks` is not looked at. */
export function numbersWhere(db: Database, where: SearchFilter): readonly number[] {
  const { sql, values } = filterCondition(where);
  const parts = [sql];
  const all = [...values];
  const among = (expression: string, chosen: readonly string[] | undefined): void => {
    if (chosen === undefined) return;
    parts.push(`${expression} IN (${chosen.map(() => '?').join(', ')})`);
    all.push(...chosen);
  };
  among('p.kind', where.kinds);
  among(
    '(SELECT a.id FROM revision r JOIN person a ON a.key = r.author WHERE r.seq = p.head)',
    where.authors,
  );
  if (where.locked !== undefined) parts.push(`p.locked = ${where.locked ? 1 : 0}`);
  if (where.withLinks !== undefined)
    parts.push(
      `${where.withLinks ? '' : 'NOT '}EXISTS (SELECT 1 FROM link l WHERE l.paragraph = p.key AND l.removed = 0)`,
    );
  return db
    .prepare<unknown[], { number: number }>(
      `SELECT p.number FROM paragraph p WHERE ${parts.join(' AND ')} ORDER BY p.number`,
    )
    .all(...all)
    .map((row) => row.number);
}

export interface NoteText {
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

/** Every note in sight, in the order of paragraphs, oldest first. */
export function noteTexts(db: Database): readonly NoteText[] {
  return db
    .prepare<[], NoteText>(
      `SELECT n.id, p.number, n.text FROM note n JOIN paragraph p ON p.key = n.paragraph
        WHERE n.removed = 0 AND p.number > 0 ORDER BY p.number, n.key`,
    )
    .all();
}

/** Who wrote translations as they stand now, by name. */
export function writersOf(db: Database): readonly { readonly id: string; readonly name: string }[] {
  return db
    .prepare<[], { id: string; name: string }>(
      `SELECT DISTINCT a.id, a.name FROM paragraph p JOIN revision r ON r.seq = p.head JOIN person a ON a.key = r.author
        WHERE p.number > 0 ORDER BY a.name, a.id`,
    )
    .all();
}
