import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

let t: TestCore;
beforeEach(() => {
  t = testCore();
});
afterEach(() => t.close());

async function stage(name: string, text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const { staged } = await t.client.files.begin({ name, size: bytes.length });
  await t.client.files.append({ staged, offset: 0, base64: bytes.toString('base64') });
  return staged;
}

test('a personal word goes along to the next project and is kept as a list one can read', async () => {
  const { id: first } = await t.project([], 'first');
  const { id: second } = await t.project([], 'second');
  await t.client.spelling.addWord({ project: first, word: 'Lamamra', list: 'personal' });
  await t.client.spelling.addWord({ project: first, word: 'hirak', list: 'personal' });
  await t.client.spelling.addWord({ project: first, word: 'hirak', list: 'personal' });
  expect((await t.client.spelling.words({ project: second })).personal).toEqual(['hirak', 'Lamamra']);
  expect(JSON.parse(readFileSync(join(t.folder, 'data', 'words.json'), 'utf8'))).toEqual([
    'hirak',
    'Lamamra',
  ]);
});

test('a project word stays with the project, through closing and opening', async () => {
  const { id, path } = await t.project([], 'first');
  const { id: other } = await t.project([], 'second');
  await t.client.spelling.addWord({ project: id, word: 'Tebboune', list: 'project' });
  await t.client.spelling.addWord({ project: id, word: 'Algérie', list: 'project' });
  await t.client.spelling.removeWord({ project: id, word: 'Tebboune', list: 'project' });
  expect((await t.client.spelling.words({ project: other })).project).toEqual([]);
  await t.client.projects.close({ project: id });
  const again = await t.client.projects.open({ path });
  expect(await t.client.spelling.words({ project: again.id })).toEqual({
    personal: [],
    project: ['Algérie'],
  });
});

test('what is no word is refused, with the field named', async () => {
  const { id: project } = await t.project([]);
  const adding = t.client.spelling.addWord({ project, word: 'two words', list: 'project' });
  await expect(adding).rejects.toMatchObject({ error: { code: 'invalid-input', where: 'word' } });
});

test('the words offered are the translator’s own, names whole', async () => {
  const { id: project } = await t.project(['قال الوزير.', 'عاد الوزير.', 'نص.']);
  const rows = await t.client.paragraphs.rows({ project, numbers: [1, 2] });
  const texts = ['Negotiations: Ramtane Lamamra spoke.', 'The negotiations went on with Ramtane Lamamra.'];
  for (const [i, row] of rows.entries())
    await t.client.translations.edit({ project, paragraph: row.id, text: texts[i] ?? '', base: null });
  const words = await t.client.spelling.vocabulary({ project });
  expect(words.slice(0, 4)).toEqual(['Lamamra', 'Ramtane', 'Ramtane Lamamra', 'negotiations']);
  expect(words).not.toContain('The');
});

test('a dictionary for the source is copied, read in pieces, replaced and taken away', async () => {
  const aff = 'SET UTF-8\nTRY اب\n';
  const staged = [await stage('ar.dic', '2\nكتاب\nقلم\n'), await stage('ar.aff', aff)];
  const kept = await t.client.spelling.setSourceDictionary({ staged });
  expect(kept).toMatchObject({ name: 'ar.dic', aff: Buffer.byteLength(aff) });
  const whole = await t.client.spelling.readSourceDictionary({ part: 'aff', offset: 0 });
  expect(Buffer.from(whole.base64, 'base64').toString()).toBe(aff);
  const rest = await t.client.spelling.readSourceDictionary({ part: 'aff', offset: 4 });
  expect(Buffer.from(rest.base64, 'base64').toString()).toBe(aff.slice(4));
  await t.client.spelling.clearSourceDictionary({});
  expect(await t.client.spelling.sourceDictionary({})).toBeNull();
});

test('two files that are no dictionary are refused by name, and the dictionary there was stays', async () => {
  await t.client.spelling.setSourceDictionary({
    staged: [await stage('ar.aff', 'SET UTF-8\n'), await stage('ar.dic', '1\nكتاب\n')],
  });
  const wrong = [await stage('x.aff', 'SET UTF-8\n'), await stage('x.dic', '<html>')];
  await expect(t.client.spelling.setSourceDictionary({ staged: wrong })).rejects.toMatchObject({
    error: { code: 'bad-file', where: 'x.dic' },
  });
  const twice = [await stage('a.dic', '1\nx\n'), await stage('b.dic', '1\nx\n')];
  await expect(t.client.spelling.setSourceDictionary({ staged: twice })).rejects.toMatchObject({
    error: { code: 'bad-file', hint: expect.stringContaining('.aff') as string },
  });
  expect(await t.client.spelling.sourceDictionary({})).toMatchObject({ name: 'ar.dic' });
});
