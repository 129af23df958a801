import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prunable } from '../../../electron/core/state/backups.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

let t: TestCore;
beforeEach(() => {
  t = testCore();
});
afterEach(() => t.close());

test('one flipped bit is named, in a text as in the kept file', async () => {
  const project = await t.project(['هذه جملة لا تتكرر ZQXJ في الملف.']);
  await t.client.projects.close({ project: project.id });
  const whole = readFileSync(project.path);
  const places: number[] = [];
  for (let at = whole.indexOf('ZQXJ'); at >= 0; at = whole.indexOf('ZQXJ', at + 1)) places.push(at);
  const problems: string[] = [];
  for (const at of places) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(project.path, bytes);
    const again = await t.client.projects.open({ path: project.path, mode: 'read' });
    const report = await t.client.projects.check({ project: again.id });
    problems.push(...report.problems);
    await t.client.projects.close({ project: again.id });
  }
  expect(problems.join('; ')).toContain('the source of paragraph 1 was altered');
  expect(problems.join('; ')).toContain('the imported file of text was altered');
});

test('a backup opens and holds what was acknowledged', async () => {
  const project = await t.project(['سطر.']);
  const { path } = await t.client.projects.backup({ project: project.id, path: `${project.path}.copy` });
  const other = testCore();
  const copy = await other.client.projects.open({ path });
  expect((await other.client.paragraphs.counts({ project: copy.id })).all).toBe(1);
  await other.close();
});

test('backups of the last two days are all kept, older ones thin out, and a clock set back prunes nothing', () => {
  const hour = 3_600_000;
  const hourly = Array.from({ length: 24 * 60 }, (_, i) => i * hour);
  const gone = new Set(prunable(hourly));
  const newest = hourly.at(-1) ?? 0;
  expect(hourly.filter((t0) => newest - t0 <= 48 * hour).every((t0) => !gone.has(t0))).toBe(true);
  const kept = hourly.filter((t0) => !gone.has(t0));
  expect(kept.length).toBeLessThan(49 + 12 + 10 + 9);
  expect(prunable([newest, newest + hour])).toEqual([]);
});
