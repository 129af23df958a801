/** A translation memory's file: made, opened, migrated, closed. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppFault } from '../../../shared/contract/errors.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { assertFileOf, assertOpenedOf, MEMORY_APPLICATION_ID, schemaVersion } from './identity.ts';
import { MEMORY_MIGRATIONS } from './memory-migrations/index.ts';
import { assertNotNewer, migrate } from './migrate.ts';

export interface MemoryFile {
  readonly path: string;
  readonly db: Database;
  /** The file, its folder or its disk does not allow writing. */
  readonly readOnly: boolean;
  /** Runs `change` in one transaction. */
  write<T>(change: () => T): T;
  close(): void;
}

/** Makes a new memory. Refuses to touch a file that is there. */
export function createMemoryFile(path: string): MemoryFile {
  if (existsSync(path))
    throw new AppFault('already-exists', 'There is already a file of this name.', {
      where: path,
      hint: 'Choose another name, or attach the memory that is there.',
    });
  mkdirSync(dirname(path), { recursive: true });
  const db = openDatabase(path, { durability: 'private' });
  migrate(db, MEMORY_MIGRATIONS, MEMORY_APPLICATION_ID);
  return memoryFile(path, db, false);
}

/**
 * Opens a memory; one that cannot be written is opened to read. Several programs may have it open at once:
 * it is in WAL mode while it is open, and one plain file at rest.
 *
 * @throws AppFault for what is no memory, is damaged, or was written by a newer program.
 */
export function openMemoryFile(path: string): MemoryFile {
  assertFileOf('memory', path);
  const readOnly = !isWritable(path);
  const db = openDatabase(path, { durability: 'private', readOnly, mustExist: true });
  try {
    // a damaged first page shows itself here rather than in the middle of a lookup
    assertOpenedOf('memory', path, db);
    assertNotNewer(db, path, MEMORY_MIGRATIONS, 'memory');
    if (!readOnly) migrate(db, MEMORY_MIGRATIONS, MEMORY_APPLICATION_ID);
    else if (schemaVersion(db) < (MEMORY_MIGRATIONS.at(-1)?.version ?? 0))
      throw new AppFault('read-only', 'The memory is of an older format and cannot be brought up to date.', {
        where: path,
        hint: 'Copy it to a folder you may write to, and attach the copy.',
      });
    return memoryFile(path, db, readOnly);
  } catch (error) {
    db.close();
    throw error;
  }
}

export interface LongWrite {
  readonly db: Database;
  /** Puts all written so far on the disk. */
  commit(): void;
  /** Commits, and gives up the connection. */
  close(): void;
}

/**
 * A connection of its own for a long write beside a memory's readers. It writes ahead without waiting for the disk;
 * `commit` waits, and makes all before it last: a power cut in between leaves the memory as some earlier moment.
 */
export function longWrite(file: MemoryFile): LongWrite {
  const db = openDatabase(file.path, { durability: 'private', mustExist: true });
  db.pragma('cache_size = -65536');
  db.pragma('synchronous = NORMAL');
  db.pragma('wal_autocheckpoint = 2000');
  db.exec('BEGIN IMMEDIATE');
  return {
    db,
    commit() {
      db.exec('COMMIT');
      db.exec('BEGIN IMMEDIATE');
    },
    close() {
      if (db.inTransaction) {
        db.exec('COMMIT');
        // one commit that waits takes all before it along
        db.pragma('synchronous = FULL');
        db.pragma('wal_checkpoint(PASSIVE)');
      }
      db.close();
    },
  };
}

function memoryFile(path: string, db: Database, readOnly: boolean): MemoryFile {
  return {
    path,
    db,
    readOnly,
    write(change) {
      if (readOnly)
        throw new AppFault('read-only', 'This memory is used only to read.', {
          where: path,
          hint: 'Copy it to a folder you may write to, and attach the copy.',
        });
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = change();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    close() {
      if (!db.open) return;
      try {
        // at rest a memory is one file that a read-only disk can hold; refused while another has it open
        if (!readOnly) db.pragma('journal_mode = DELETE');
      } catch {
        // the last one to close it does so
      } finally {
        db.close();
      }
    },
  };
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
