import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Project } from '../../../shared/domain/project.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

let t: TestCore;
let project: Project;
beforeEach(async () => {
  t = testCore();
  const lines = Array.from({ length: 5000 }, (_, i) => `هذا هو السطر رقم ${i + 1} من نص طويل بعض الشيء.`);
  project = await t.project(lines);
});
afterEach(() => t.close());

test.each(['docx', 'html', 'xliff', 'csv'] as const)(
  'an export to %s that is stopped says so and leaves the old file as it was',
  async (format) => {
    const path = join(t.folder, `old.${format}`);
    writeFileSync(path, 'the export of yesterday');
    const before = readdirSync(t.folder);
    const seen: number[] = [];
    t.core.on((event) => {
      if (event.type !== 'progress' || event.job !== 'export') return;
      seen.push(event.done);
      // as a click would come: between two turns of the event loop
      if (seen.length === 1) setImmediate(() => void t.client.app.cancel({ job: 'export' }));
    });
    const run = t.client.exports.run({ project: project.id, job: 'export', format, options: {}, path });
    await expect(run).rejects.toMatchObject({ error: { code: 'cancelled' } });
    expect(seen[0]).toBeGreaterThan(0);
    expect(readFileSync(path, 'utf8')).toBe('the export of yesterday');
    expect(readdirSync(t.folder)).toEqual(before);
  },
);

test('an export tells how far it is, and takes the place of the old file when it is whole', async () => {
  const path = join(t.folder, 'old.csv');
  writeFileSync(path, 'the export of yesterday');
  const seen: (readonly [number, number])[] = [];
  t.core.on((event) => {
    if (event.type === 'progress' && event.job === 'export') seen.push([event.done, event.total]);
  });
  const made = await t.client.exports.run({
    project: project.id,
    job: 'export',
    format: 'csv',
    options: {},
    path,
  });
  expect(made).toMatchObject({ paragraphs: 5000, path });
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.at(-1)).toEqual([5000, 5000]);
  expect(readFileSync(path, 'utf8')).toContain('السطر رقم 5000');
});

test('a printer that fails leaves the old file and says what to do', async () => {
  const path = join(t.folder, 'old.pdf');
  writeFileSync(path, 'the export of yesterday');
  const run = t.client.exports.run({ project: project.id, job: 'pdf', format: 'pdf', options: {}, path });
  await expect(run).rejects.toMatchObject({ error: { code: 'not-available' } });
  expect(readFileSync(path, 'utf8')).toBe('the export of yesterday');
});
