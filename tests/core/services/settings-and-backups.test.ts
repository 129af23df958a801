import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

let t: TestCore;
beforeEach(() => {
  t = testCore();
});
afterEach(() => t.close());

describe('settings as a file', () => {
  it('are JSON one may read, and take what fits from one', async () => {
    const before = await t.client.app.settings({});
    const { left, settings } = await t.client.app.importSettings({
      text: JSON.stringify({
        theme: 'dark',
        textScale: 9000,
        nonsense: true,
        keys: { confirm: ['F2'] },
        person: { ...before.person, id: '00000000-0000-7000-8000-000000000000', name: 'Salma Hadi' },
      }),
    });
    expect([...left].sort()).toEqual(['nonsense', 'textScale']);
    expect(settings).toMatchObject({ theme: 'dark', textScale: before.textScale, keys: { confirm: ['F2'] } });
    // who works here stays who they are
    expect(settings.person).toEqual({ ...before.person, name: 'Salma Hadi' });
    const kept: unknown = JSON.parse(readFileSync(join(t.folder, 'data', 'settings.json'), 'utf8'));
    expect(kept).toEqual(settings);
  });

  it('refuse what is no file of settings, and stay', async () => {
    const before = await t.client.app.settings({});
    await expect(t.client.app.importSettings({ text: '[1]' })).rejects.toMatchObject({
      error: { code: 'bad-file' },
    });
    await expect(t.client.app.importSettings({ text: 'theme: dark' })).rejects.toMatchObject({
      error: { code: 'bad-file' },
    });
    expect(await t.client.app.settings({})).toEqual(before);
  });
});

describe('backups', () => {
  it('are listed, and one is restored beside the project as it was', async () => {
    const project = await t.project(['الأولى', 'الثانية']);
    expect(await t.client.projects.backups({ project: project.id })).toEqual([]);
    const [row] = await t.client.paragraphs.rows({ project: project.id, numbers: [1] });
    if (row === undefined) throw new Error('the project has no first paragraph');
    await t.client.translations.edit({
      project: project.id,
      paragraph: row.id,
      text: 'The first',
      base: null,
    });
    await t.client.projects.backup({ project: project.id });
    const [backup] = await t.client.projects.backups({ project: project.id });
    if (backup === undefined) throw new Error('the backup is not listed');
    expect(backup.bytes).toBeGreaterThan(0);
    const { path } = await t.client.projects.restoreBackup({ project: project.id, at: backup.at });
    expect((await t.client.projects.recent({})).map((entry) => entry.path)).toContain(path);
    await t.client.projects.close({ project: project.id });
    const restored = await t.client.projects.open({ path });
    const [again] = await t.client.paragraphs.rows({ project: restored.id, numbers: [1] });
    expect(again?.target).toBe('The first');
  });

  it('that are gone are told of', async () => {
    const project = await t.project(['الأولى']);
    await expect(t.client.projects.restoreBackup({ project: project.id, at: 1 })).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
  });
});
