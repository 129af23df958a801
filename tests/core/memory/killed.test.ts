import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../../electron/core/db/database.ts';
import { createMemoryFile, openMemoryFile } from '../../../electron/core/db/memory-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-killed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The files of a database as a killed program leaves them. */
function asKilled(path: string, name: string): string {
  const copy = join(folder, name);
  for (const end of ['', '-wal', '-shm']) if (existsSync(path + end)) copyFileSync(path + end, copy + end);
  return copy;
}

it('a memory whose program was killed just after making it opens again', () => {
  const memory = createMemoryFile(join(folder, 'new.tarjuman-tm'));
  const copy = asKilled(memory.path, 'killed.tarjuman-tm');
  memory.close();
  const again = openMemoryFile(copy);
  expect(again.readOnly).toBe(false);
  again.close();
});

it('a database of another program is refused, whatever it left beside itself', () => {
  const path = join(folder, 'other.db');
  const other = openDatabase(path, { durability: 'private' });
  other.exec('CREATE TABLE t (x)');
  const copy = asKilled(path, 'killed.db');
  other.close();
  expect(() => openMemoryFile(copy)).toThrow('another program');
});
