/** One place that opens SQLite, so that no file is ever written with a silent default. */
import Sqlite from 'better-sqlite3';

export type Database = Sqlite.Database;
export type Statement<P extends unknown[], R> = Sqlite.Statement<P, R>;

/** `project`: one file at rest, every commit on the platter. `private`: our own data, faster. */
export type Durability = 'project' | 'private';

export interface OpenOptions {
  readonly durability: Durability;
  readonly readOnly?: boolean;
  /** The file must be there already. */
  readonly mustExist?: boolean;
}

/**
 * Opens `path` with explicit pragmas: TRUNCATE + EXTRA for a project (a file replaced underneath is noticed,
 * and an acknowledged edit survives a power cut), WAL + FULL for private data.
 */
export function openDatabase(path: string, options: OpenOptions): Database {
  const db = new Sqlite(path, {
    readonly: options.readOnly ?? false,
    fileMustExist: options.mustExist ?? false,
    timeout: 2000,
  });
  try {
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    if (options.readOnly !== true) {
      if (process.platform === 'darwin') db.pragma('fullfsync = ON');
      if (options.durability === 'project') {
        db.pragma('journal_mode = TRUNCATE');
        db.pragma('synchronous = EXTRA');
      } else {
        db.pragma('journal_mode = WAL');
        db.pragma('synchronous = FULL');
      }
    }
    db.pragma('cache_size = -16000');
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** The `code` of an error SQLite gave, such as `SQLITE_FULL`; undefined for any other error. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Sqlite.SqliteError ? error.code : undefined;
}
