/** Bringing a file to the schema of this program. */
import { AppFault } from '../../../shared/contract/errors.ts';
import type { Database } from './database.ts';
import { APPLICATION_ID, schemaVersion } from './identity.ts';

export interface Migration {
  /** The schema version after it, one more than before. */
  readonly version: number;
  readonly sql: string;
}

/** Refuses a file written by a newer program, in words. */
export function assertNotNewer(
  db: Database,
  path: string,
  migrations: readonly Migration[],
  what = 'project',
): void {
  const latest = migrations.at(-1)?.version ?? 0;
  const version = schemaVersion(db);
  if (version > latest)
    throw new AppFault(
      'newer-version',
      `The ${what} was saved by a newer Tarjuman (its format is ${version}; this program knows ${latest}).`,
      { where: path, hint: 'Update Tarjuman and open it again. Nothing was changed.' },
    );
}

/**
 * Runs what is missing in one transaction: after a crash at any step the file is as before or as after.
 * @returns the version the file had.
 */
export function migrate(
  db: Database,
  migrations: readonly Migration[],
  applicationId: number = APPLICATION_ID,
): number {
  const before = schemaVersion(db);
  const missing = migrations.filter((m) => m.version > before);
  if (missing.length === 0) return before;
  db.exec('BEGIN EXCLUSIVE');
  try {
    for (const migration of missing) db.exec(migration.sql);
    db.pragma(`user_version = ${missing.at(-1)?.version ?? before}`);
    db.pragma(`application_id = ${applicationId}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
  return before;
}
