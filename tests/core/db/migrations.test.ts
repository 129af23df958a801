/** Every schema there has been is brought to today's with all that was in it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MIGRATIONS } from '../../../electron/core/db/migrations/index.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';
import { OLDER, writeOlderProject } from './older-project.ts';

let t: TestCore;
beforeEach(() => {
  t = testCore();
});
afterEach(() => t.close());

const versions = MIGRATIONS.map((m) => m.version);
const latest = versions.at(-1) ?? 0;

test('versions count up by one', () => {
  expect(versions).toEqual(versions.map((_, i) => i + 1));
});

test.each(versions)(
  'a project of schema %i opens with its texts, history, notes and links',
  async (version) => {
    const path = join(t.folder, 'older.tarjuman');
    writeOlderProject(path, version);

    const project = await t.client.projects.open({ path });
    const rows = await t.client.paragraphs.list({ project: project.id });
    expect(rows.map((row) => row.target)).toEqual([OLDER.target, '']);
    expect(rows[0]).toMatchObject({ source: OLDER.source, status: 'translated' });
    expect(rows[0]?.notes).toMatchObject([
      {
        text: OLDER.note,
        kind: 'term',
        authorName: 'Salma Haddad',
        spans: [{ side: 'source', start: 0, end: 6 }],
      },
    ]);
    expect(rows[0]?.links[0]?.spans).toHaveLength(2);
    const [first] = rows;
    if (first === undefined) throw new Error('no paragraph');
    const history = await t.client.paragraphs.history({ project: project.id, paragraph: first.id });
    expect(history.map((r) => r.text)).toEqual([OLDER.earlier, OLDER.target]);
    expect(await t.client.projects.check({ project: project.id })).toMatchObject({ ok: true, problems: [] });

    // it can be worked on, and what the file was before is in a backup
    const { row } = await t.client.translations.edit({
      project: project.id,
      paragraph: first.id,
      text: 'Russia said it was satisfied.',
      base: first.head,
    });
    expect(row.status).toBe('draft');
    await t.client.projects.close({ project: project.id });
    const db = new Sqlite(path, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(latest);
    db.close();
    if (version === latest) return;
    const folder = join(t.folder, 'data', 'backups', project.id);
    const backups = readdirSync(folder).map((name) => new Sqlite(join(folder, name), { readonly: true }));
    const kept = backups.map((copy) => copy.pragma('user_version', { simple: true }));
    for (const copy of backups) copy.close();
    expect(kept).toContain(version);
  },
);

test('a migration cut off anywhere leaves the older project whole', async () => {
  const path = join(t.folder, 'older.tarjuman');
  writeOlderProject(path, 1);
  const db = new Sqlite(path);
  db.exec('BEGIN EXCLUSIVE');
  for (const migration of MIGRATIONS.slice(1)) db.exec(migration.sql);
  db.exec('CREATE TABLE half_done (a)');
  // the program is gone before the commit
  db.close();
  const again = new Sqlite(path, { readonly: true });
  expect(again.pragma('user_version', { simple: true })).toBe(1);
  expect(again.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half_done'`).get()).toEqual({
    n: 0,
  });
  again.close();
  const project = await t.client.projects.open({ path });
  expect((await t.client.paragraphs.counts({ project: project.id })).all).toBe(2);
});
