/** A project file, open: made, locked, migrated, watched, closed. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppFault } from '../../../shared/contract/errors.ts';
import { openDatabase } from './database.ts';
import { diskFault } from './disk-fault.ts';
import type { Database } from './database.ts';
import { assertProjectFile, schemaVersion } from './identity.ts';
import { acquireLock } from './lock.ts';
import type { Holder, Lock } from './lock.ts';
import { assertNotNewer, migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

export interface ProjectFile {
  readonly path: string;
  readonly db: Database;
  readonly readOnly: boolean;
  /** Runs `change` in one transaction: all of it is on disk when this returns, or none of it is. */
  write<T>(change: () => T): T;
  close(): void;
}

export interface OpenProjectOptions {
  readonly holder: Holder;
  readonly mode: 'write' | 'read';
  /** Called before an old file is migrated, with the file open and untouched. */
  readonly beforeMigration?: (db: Database, version: number) => void;
}

/** Makes a new project file. Refuses to touch one that is there. */
export function createProjectFile(path: string, holder: Holder): ProjectFile {
  if (existsSync(path))
    throw new AppFault('already-exists', 'There is already a file of this name.', {
      where: path,
      hint: 'Choose another name, or open the project that is there.',
    });
  mkdirSync(dirname(path), { recursive: true });
  const lock = acquireLock(path, holder);
  try {
    const db = openDatabase(path, { durability: 'project' });
    migrate(db, MIGRATIONS);
    return projectFile(path, db, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens a project, migrating an older one. Throws a clear fault for whatever cannot be opened. */
export function openProjectFile(path: string, options: OpenProjectOptions): ProjectFile {
  assertProjectFile(path);
  if (options.mode === 'read') return openToRead(path);
  assertWritable(path);
  const lock = acquireLock(path, options.holder);
  try {
    const db = openDatabase(path, { durability: 'project', mustExist: true });
    try {
      assertNotNewer(db, path, MIGRATIONS);
      const version = schemaVersion(db);
      if (version < (MIGRATIONS.at(-1)?.version ?? 0)) options.beforeMigration?.(db, version);
      migrate(db, MIGRATIONS);
      return projectFile(path, db, lock);
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openToRead(path: string): ProjectFile {
  const db = openDatabase(path, { durability: 'project', readOnly: true, mustExist: true });
  try {
    assertNotNewer(db, path, MIGRATIONS);
    if (schemaVersion(db) < (MIGRATIONS.at(-1)?.version ?? 0))
      throw new AppFault('read-only', 'The project is of an older format and must be opened to write once.', {
        where: path,
        hint: 'Open it to write on a disk that allows it; a backup is made first.',
      });
  } catch (error) {
    db.close();
    throw error;
  }
  return projectFile(path, db, undefined);
}

function assertWritable(path: string): void {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch {
    throw new AppFault(
      'read-only',
      'The project cannot be written: it, its folder or its disk is read-only.',
      {
        where: path,
        hint: 'Open it to read, or copy it to a folder you may write to.',
      },
    );
  }
}

function projectFile(path: string, db: Database, lock: Lock | undefined): ProjectFile {
  const inode = statSync(path).ino;
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  let open = true;
  return {
    path,
    db,
    readOnly: lock === undefined,
    write(change) {
      if (lock === undefined)
        throw new AppFault('read-only', 'This project is open only to read.', {
          where: path,
          hint: 'Close it and open it to write.',
        });
      assertStillThere(path, inode);
      begin.run();
      try {
        const result = change();
        commit.run();
        return result;
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        throw diskFault(error, path) ?? error;
      }
    },
    close() {
      if (!open) return;
      open = false;
      try {
        // TRUNCATE leaves an empty journal beside the project; at rest there is to be one file
        if (lock !== undefined && statSync(path, { throwIfNoEntry: false })?.ino === inode)
          db.pragma('journal_mode = DELETE');
      } finally {
        db.close();
        lock?.release();
      }
    },
  };
}

/** A file deleted or replaced under an open database would swallow every commit (2.3 µs a look). */
function assertStillThere(path: string, inode: number): void {
  const now = statSync(path, { throwIfNoEntry: false });
  if (now?.ino === inode) return;
  throw new AppFault(
    'vanished',
    now === undefined
      ? 'The project file is no longer there: it was moved, renamed or deleted.'
      : 'The project file was replaced by another one, perhaps by a program that syncs folders.',
    { where: path, hint: 'Save a rescue copy under another name, then open that.' },
  );
}
