/** The people who wrote in a project. */
import type { Person } from '../../../shared/domain/project.ts';
import type { Database } from '../db/database.ts';

/** Adds the person, or brings name, initials and colour up to date. @returns the row's key. */
export function savePerson(db: Database, person: Person): number {
  const row = db
    .prepare<[string, string, string, string], { key: number }>(
      `INSERT INTO person (id, name, initials, colour) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, initials = excluded.initials, colour = excluded.colour
       RETURNING key`,
    )
    .get(person.id, person.name, person.initials, person.colour);
  if (row === undefined) throw new Error('a person was not saved');
  return row.key;
}

/** The person of exactly this name, the first one when there are several. */
export function personByName(db: Database, name: string): Person | undefined {
  return db
    .prepare<[string], Person>('SELECT id, name, initials, colour FROM person WHERE name = ? ORDER BY key')
    .get(name);
}
