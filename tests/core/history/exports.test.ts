/** Exports of paragraphs that were split and joined. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Project } from '../../../shared/domain/project.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

const LINES = ['  ذهب الوزير. وعاد في المساء.', '', 'ثم سافر.', 'ونام.', '', 'سطر أخير.'];

let t: TestCore;
let project: Project;

beforeEach(async () => {
  t = testCore();
  project = await t.project(LINES);
});
afterEach(() => t.close());

const rows = () => t.client.paragraphs.list({ project: project.id });

async function type(number: number, text: string): Promise<void> {
  const row = (await rows())[number - 1];
  if (row === undefined) throw new Error(`no paragraph ${number}`);
  await t.client.translations.edit({ project: project.id, paragraph: row.id, text, base: row.head });
}

async function split(number: number, source: number, target: number): Promise<void> {
  const row = (await rows())[number - 1];
  if (row === undefined) throw new Error(`no paragraph ${number}`);
  await t.client.structure.split({ project: project.id, paragraph: row.id, source, target });
}

async function joinNext(number: number): Promise<void> {
  const row = (await rows())[number - 1];
  if (row === undefined) throw new Error(`no paragraph ${number}`);
  await t.client.structure.join({ project: project.id, paragraph: row.id });
}

async function exported(format: 'translated' | 'csv'): Promise<string> {
  const path = join(t.folder, `out.${format}`);
  await t.client.exports.run({ project: project.id, job: format, format, options: {}, path });
  return readFileSync(path, 'utf8');
}

test('a translated text has the parts of a split line on that line, and all round it as it was', async () => {
  await type(1, 'The minister went. He came back.');
  await split(1, 'ذهب الوزير.'.length, 'The minister went.'.length);
  await type(2, 'He came back at dusk.');
  expect(await exported('translated')).toBe(
    '  The minister went. He came back at dusk.\n\nثم سافر.\nونام.\n\nسطر أخير.',
  );
});

test('a part that is not translated stands in the line as it was', async () => {
  await type(1, 'The minister went.');
  await split(1, 'ذهب الوزير.'.length, 'The minister went.'.length);
  expect(await exported('translated')).toMatch(/^ {2}The minister went\. وعاد في المساء\.\n/);
});

test('joined lines become one, and the line of the second goes', async () => {
  await joinNext(2);
  await type(2, 'Then he left and slept.');
  expect(await exported('translated')).toBe(
    '  ذهب الوزير. وعاد في المساء.\n\nThen he left and slept.\n\nسطر أخير.',
  );
});

test('a part joined to the next line takes its place along', async () => {
  await split(1, 'ذهب الوزير.'.length, 0);
  await joinNext(2);
  await type(1, 'The minister went.');
  await type(2, 'He came back at dusk, then left.');
  expect(await exported('translated')).toBe(
    '  The minister went. He came back at dusk, then left.\n\nونام.\n\nسطر أخير.',
  );
});

test('bilingual rows are numbered through', async () => {
  await split(1, 'ذهب الوزير.'.length, 0);
  const csv = await exported('csv');
  const numbers = csv
    .split('\r\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(',')[0]);
  expect(numbers).toEqual(['1', '2', '3', '4', '5']);
});
