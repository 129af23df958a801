/** Copies of a database that are whole or are not there. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppFault } from '../../../shared/contract/errors.ts';
import { openDatabase } from './database.ts';
import { writingFault } from './disk-fault.ts';
import type { Database } from './database.ts';

/**
 * Writes a copy of `db` to `path`: `VACUUM INTO` a temporary name, `integrity_check`, fsync, rename. Works on
 * a file that was deleted or moved while open. A failure leaves what stood at `path`.
 * @returns the size in bytes.
 */
export function safeCopy(db: Database, path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.tmp`;
  rmSync(part, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(part);
    const copy = openDatabase(part, { durability: 'project', readOnly: true, mustExist: true });
    try {
      const verdict = copy.pragma('integrity_check', { simple: true });
      if (verdict !== 'ok') throw new AppFault('damaged', `The copy is damaged: ${String(verdict)}`);
    } finally {
      copy.close();
    }
    sync(part);
    renameSync(part, path);
    sync(dirname(path));
    return statSync(path).size;
  } catch (error) {
    rmSync(part, { force: true });
    throw writingFault(error, path) ?? error;
  }
}

function sync(path: string): void {
  try {
    const fd = openSync(path, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    // Windows cannot fsync a folder, nor a file opened to read
    if (process.platform !== 'win32') throw error;
  }
}
