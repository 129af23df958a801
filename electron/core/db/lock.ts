/**
 * One writer per project: a lock in a sidecar SQLite file, never on the project itself.
 *
 * The holder keeps a write transaction open (`BEGIN IMMEDIATE`), which the operating system ends with the
 * process, so no lock outlives a crash; readers may still read who holds it and since when.
 */
import { statSync, unlinkSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { AppFault } from '../../../shared/contract/errors.ts';
import { sqliteCode } from './database.ts';

export interface Holder {
  readonly person: string;
  readonly host: string;
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly since: number;
}

export interface Lock {
  /** Gives the lock back and takes the sidecar away; safe to call twice. */
  release(): void;
}

/** The sidecar of a project file. */
export function lockPath(projectPath: string): string {
  return `${projectPath}.lock`;
}

/** Takes the lock or throws `locked-by-other` naming its holder. */
export function acquireLock(projectPath: string, holder: Holder): Lock {
  const path = lockPath(projectPath);
  for (let attempt = 0; attempt < 5; attempt++) {
    const db = new Sqlite(path, { timeout: 0 });
    try {
      db.pragma('journal_mode = DELETE');
      db.pragma('synchronous = OFF');
      db.exec('CREATE TABLE IF NOT EXISTS holder (one INTEGER PRIMARY KEY, value TEXT NOT NULL) STRICT');
      const inode = statSync(path).ino;
      db.exec('BEGIN IMMEDIATE');
      db.prepare('INSERT OR REPLACE INTO holder VALUES (1, ?)').run(JSON.stringify(holder));
      db.exec('COMMIT');
      db.exec('BEGIN IMMEDIATE');
      // somebody may have taken the file away between our opening and our lock: then ours guards nothing
      if (statSync(path, { throwIfNoEntry: false })?.ino === inode) return { release: releaser(db, path) };
    } catch (error) {
      if (sqliteCode(error) === 'SQLITE_BUSY') {
        const other = readHolder(db);
        db.close();
        throw lockedBy(projectPath, other);
      }
      if (!isGone(error)) {
        db.close();
        throw error;
      }
    }
    db.close();
  }
  throw lockedBy(projectPath, undefined);
}

function releaser(db: Sqlite.Database, path: string): () => void {
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    // where an open file may be unlinked, do it while the lock is held; Windows refuses, so after
    if (process.platform !== 'win32') remove(path);
    db.exec('ROLLBACK');
    db.close();
    if (process.platform === 'win32') remove(path);
  };
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // a sidecar left behind holds no lock
  }
}

function readHolder(db: Sqlite.Database): Holder | undefined {
  try {
    const row = db.prepare<[], { value: string }>('SELECT value FROM holder').get();
    return row === undefined ? undefined : (JSON.parse(row.value) as Holder);
  } catch {
    return undefined;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function lockedBy(path: string, holder: Holder | undefined): AppFault {
  const who =
    holder === undefined
      ? 'Another program has this project open.'
      : `${holder.person} has this project open in Tarjuman on ${holder.host} since ${stamp(holder.since)} (process ${holder.pid}).`;
  return new AppFault('locked-by-other', who, {
    where: path,
    hint: 'Close it there first, or open it here to read.',
  });
}

function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ') + ' UTC';
}
