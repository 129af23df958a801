import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskFault } from '../../../electron/core/db/disk-fault.ts';
import { openDatabase } from '../../../electron/core/db/database.ts';
import { migrate } from '../../../electron/core/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/core/db/migrations/index.ts';
import { createProjectFile, openProjectFile } from '../../../electron/core/db/project-file.ts';
import { safeCopy } from '../../../electron/core/db/safe-copy.ts';
import { AppFault } from '../../../shared/contract/errors.ts';
import { testCore } from '../../helpers/core.ts';

const me = { person: 'Salma Haddad', host: 'desk', pid: 1, since: Date.UTC(2026, 0, 2, 3, 4) };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-db-'));
  path = join(folder, 'a.tarjuman');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function code(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppFault) return error.error.code;
    return diskFault(error)?.error.code ?? String(error);
  }
  return 'no error';
}

const open = (mode: 'read' | 'write' = 'write') => openProjectFile(path, { holder: me, mode });

test('a project at rest is one file, and says so durably while it is open', () => {
  const file = createProjectFile(path, me);
  expect(file.db.pragma('journal_mode', { simple: true })).toBe('truncate');
  expect(file.db.pragma('synchronous', { simple: true })).toBe(3);
  expect(file.db.pragma('foreign_keys', { simple: true })).toBe(1);
  file.write(() => file.db.prepare(`INSERT INTO meta VALUES ('id', 'x')`).run());
  file.close();
  expect(readdirSync(folder)).toEqual(['a.tarjuman']);
});

test('a change that throws is not there afterwards', () => {
  const file = createProjectFile(path, me);
  expect(() =>
    file.write(() => {
      file.db.prepare(`INSERT INTO meta VALUES ('id', 'x')`).run();
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(file.db.prepare('SELECT count(*) AS n FROM meta').get()).toEqual({ n: 0 });
  file.close();
});

describe('what is no project is refused in words', () => {
  test.each([
    ['nothing there', () => undefined, 'not-found'],
    ['an empty file', () => writeFileSync(path, ''), 'not-a-project'],
    ['a text', () => writeFileSync(path, 'hello '.repeat(100)), 'not-a-project'],
    [
      'another program’s database',
      () => {
        const db = new Sqlite(path);
        db.exec('CREATE TABLE t (a)');
        db.close();
      },
      'not-a-project',
    ],
    [
      'a newer project',
      () => {
        createProjectFile(path, me).close();
        const db = new Sqlite(path);
        db.pragma('user_version = 999');
        db.close();
      },
      'newer-version',
    ],
  ])('%s', (_name, make, expected) => {
    make();
    expect(code(() => open())).toBe(expected);
  });
});

test('a project file that is there is never written over', () => {
  createProjectFile(path, me).close();
  expect(code(() => createProjectFile(path, me))).toBe('already-exists');
});

test('a file that vanished or was replaced swallows nothing, and can be rescued', () => {
  const file = createProjectFile(path, me);
  file.write(() => file.db.prepare(`INSERT INTO meta VALUES ('name', 'kept')`).run());
  renameSync(path, `${path}.moved`);
  const change = (): unknown => file.write(() => file.db.prepare(`INSERT INTO meta VALUES ('x', 'y')`).run());
  expect(code(change)).toBe('vanished');
  writeFileSync(path, 'something a sync program put there');
  expect(code(change)).toBe('vanished');

  const rescued = join(folder, 'rescued.tarjuman');
  expect(safeCopy(file.db, rescued)).toBeGreaterThan(0);
  const copy = new Sqlite(rescued, { readonly: true });
  expect(copy.prepare('SELECT value FROM meta').get()).toEqual({ value: 'kept' });
  copy.close();
  file.close();
});

test('a full disk is named, and what was there before stays', () => {
  const file = createProjectFile(path, me);
  file.write(() => file.db.prepare(`INSERT INTO meta VALUES ('name', 'kept')`).run());
  file.db.pragma(`max_page_count = ${String(file.db.pragma('page_count', { simple: true }))}`);
  const big = (): unknown =>
    file.write(() => file.db.prepare(`INSERT INTO meta VALUES ('big', ?)`).run('x'.repeat(1_000_000)));
  expect(code(big)).toBe('disk-full');
  expect(file.db.prepare('SELECT value FROM meta').all()).toEqual([{ value: 'kept' }]);
  file.close();
});

test('the first schema is made from nothing in one step', () => {
  const db = new Sqlite(path);
  expect(migrate(db, MIGRATIONS)).toBe(0);
  expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.at(-1)?.version);
  expect(migrate(db, MIGRATIONS)).toBe(MIGRATIONS.at(-1)?.version);
  db.close();
});

test('a project of the first format opens with its words, and can be undone from there on', async () => {
  const t = testCore();
  const old = join(t.folder, 'old.tarjuman');
  const db = openDatabase(old, { durability: 'project' });
  migrate(db, MIGRATIONS.slice(0, 1));
  db.exec(`
    INSERT INTO meta VALUES ('id', '0190a0a0-0000-7000-8000-00000000000a'), ('name', 'Old'),
      ('source-language', 'ar'), ('target-language', 'en'), ('created', '0');
    INSERT INTO person VALUES (1, '0190a0a0-0000-7000-8000-00000000000b', 'Salma', 'S', '#0d6a6a');
    INSERT INTO document VALUES (1, '0190a0a0-0000-7000-8000-00000000000c', 'a.txt', 'text', 1, '{}', '[]', 'ready', 0);
    INSERT INTO paragraph (key, id, document, number, kind, level, context, language, source, tags, locator,
      source_words, source_length, source_check, target, status)
    VALUES (1, '0190a0a0-0000-7000-8000-00000000000d', 1, 1, 'paragraph', 0, '{}', 'ar', 'نعم', '[]', '0', 1, 3, 0,
      'Yes', 'draft');
    INSERT INTO revision VALUES (1, '0190a0a0-0000-7000-8000-00000000000e', 1, NULL, 1, 0, 'Yes', 0, 'draft', 'typed', 0);
    UPDATE paragraph SET head = 1`);
  db.close();
  const { id: project } = await t.client.projects.open({ path: old });
  const text = async () => (await t.client.paragraphs.list({ project }))[0];
  const before = await text();
  expect(before).toMatchObject({ target: 'Yes', status: 'draft', parted: false });
  if (before === undefined) throw new Error('no paragraph');
  await t.client.translations.edit({ project, paragraph: before.id, text: 'Yes!', base: before.head });
  await t.client.history.undo({ project });
  expect((await text())?.target).toBe('Yes');
  await t.close();
});

test('a migration that fails leaves the file as it was', () => {
  createProjectFile(path, me).close();
  const db = new Sqlite(path);
  const broken = {
    version: (MIGRATIONS.at(-1)?.version ?? 0) + 1,
    sql: 'CREATE TABLE half (a); SELECT nonsense',
  };
  expect(() => migrate(db, [...MIGRATIONS, broken])).toThrow('nonsense');
  expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.at(-1)?.version);
  expect(db.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'`).get()).toEqual({ n: 0 });
  db.close();
});

/** Another process that holds the project until it is killed. */
async function otherProcess(): Promise<{ kill(): Promise<void> }> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./hold-project.ts', import.meta.url)), path],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  return {
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

test('a second writer is refused by name and time, a reader is let in, and a crash frees the lock', async () => {
  createProjectFile(path, me).close();
  const other = await otherProcess();
  try {
    for (let i = 0; i < 20; i++) {
      const fault = (() => {
        try {
          open().close();
          return undefined;
        } catch (error) {
          return error instanceof AppFault ? error.error : undefined;
        }
      })();
      expect(fault?.code).toBe('locked-by-other');
      expect(fault?.message).toContain('Omar Nasser');
      expect(fault?.message).toContain('2026-01-02 03:04');
    }
    open('read').close();
  } finally {
    await other.kill();
  }
  open().close();
  expect(readdirSync(folder)).toEqual(['a.tarjuman']);
});
