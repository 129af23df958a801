/** The translations worked on last, for the words in them. */
import type { Database } from '../db/database.ts';
import { prepared } from '../db/statements.ts';

/** Targets of the paragraphs changed last, newest first, at most `limit`, one at a time. */
export function* latestTargets(db: Database, limit: number): Generator<string> {
  const rows = prepared<[number], { target: string }>(
    db,
    `SELECT target FROM paragraph WHERE head IS NOT NULL AND target <> '' AND copy_as_is = 0
     ORDER BY head DESC LIMIT ?`,
  );
  for (const { target } of rows.iterate(limit)) yield target;
}
