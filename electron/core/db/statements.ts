/** Statements prepared once a connection. */
import type { Database, Statement } from './database.ts';

const cache = new WeakMap<Database, Map<string, unknown>>();

/** The statement for `sql`; the same text gives the same statement as long as the connection lives. */
export function prepared<P extends unknown[], R>(db: Database, sql: string): Statement<P, R> {
  let statements = cache.get(db);
  if (statements === undefined) cache.set(db, (statements = new Map<string, unknown>()));
  let statement = statements.get(sql);
  if (statement === undefined) statements.set(sql, (statement = db.prepare(sql)));
  return statement as Statement<P, R>;
}
