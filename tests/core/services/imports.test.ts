import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

let t: TestCore;
beforeEach(() => {
  t = testCore();
});
afterEach(() => t.close());

test('a file that cannot be read leaves no trace', async () => {
  const project = await t.project(['سطر واحد.']);
  const path = join(t.folder, 'bad.docx');
  writeFileSync(path, Buffer.from('PK\u0003\u0004 this is no package'));
  const bad = t.client.documents.import({ project: project.id, job: 'bad', file: { path } });
  await expect(bad).rejects.toMatchObject({ error: { code: 'bad-file' } });
  expect(await t.client.documents.list({ project: project.id })).toHaveLength(1);
  expect((await t.client.projects.check({ project: project.id })).ok).toBe(true);
});

test('an import that is stopped leaves no trace', async () => {
  const project = await t.project(['سطر واحد.']);
  const path = join(t.folder, 'long.txt');
  writeFileSync(path, 'هذا سطر طويل بعض الشيء من نص عربي.\n'.repeat(60_000));
  const stopped = new Promise<void>((resolve) => {
    t.core.on((event) => {
      if (event.type === 'progress' && event.job === 'long')
        void t.client.app.cancel({ job: 'long' }).then(() => resolve());
    });
  });
  const long = t.client.documents.import({ project: project.id, job: 'long', file: { path } });
  await expect(long).rejects.toMatchObject({ error: { code: 'cancelled' } });
  await stopped;
  expect((await t.client.paragraphs.counts({ project: project.id })).all).toBe(1);
});

test('a Windows-1256 file is read as what it is, and its bytes are kept', async () => {
  const project = await t.project([]);
  const path = join(t.folder, 'old.txt');
  // "السلام عليكم" and "مرحبا" in Windows-1256
  writeFileSync(path, Buffer.from('c7e1d3e1c7e320dae1eddfe3202d20e5d0c720e4d520dad1c8ed0ae3d1cdc8c7', 'hex'));
  const seen = await t.client.documents.preview({ project: project.id, file: { path } });
  expect(seen.encoding).toBe('windows-1256');
  expect(seen.paragraphs[0]?.source).toContain('السلام عليكم');
  const document = await t.client.documents.import({ project: project.id, job: 'old', file: { path } });
  expect(document.paragraphs).toBe(2);
});

test('the sample has 17 paragraphs, 4 of them copied as is, and one heading', async () => {
  const project = await t.client.projects.openSample({ job: 'sample', how: 'whole' });
  const rows = await t.client.paragraphs.list({ project: project.id });
  expect(rows).toHaveLength(17);
  expect(rows.filter((r) => r.copyAsIs).map((r) => r.number)).toEqual([1, 2, 5, 6]);
  expect(rows.filter((r) => r.kind === 'heading').map((r) => r.number)).toEqual([13]);
  expect(rows.flatMap((r) => r.findings).filter((f) => f.level === 'error')).toEqual([]);
});
