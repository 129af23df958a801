import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

const LINES = ['ذهب الوزير إلى الجزائر.', 'عاد في المساء.', 'An English line that is copied as is.'];

let t: TestCore;
let project: Project;

beforeEach(async () => {
  t = testCore();
  project = await t.project(LINES);
});
afterEach(() => t.close());

async function row(number: number): Promise<ParagraphRow> {
  const found = (await t.client.paragraphs.rows({ project: project.id, numbers: [number] }))[0];
  if (found === undefined) throw new Error(`no paragraph ${number}`);
  return found;
}

async function type(number: number, text: string): Promise<ParagraphRow> {
  const { id, head } = await row(number);
  return (await t.client.translations.edit({ project: project.id, paragraph: id, text, base: head })).row;
}

test('continued typing folds into one revision until it is confirmed', async () => {
  await type(1, 'The');
  await type(1, 'The minister');
  const typed = await type(1, 'The minister went to Algiers.');
  expect(typed.status).toBe('draft');
  const { id } = typed;
  expect(await t.client.paragraphs.history({ project: project.id, paragraph: id })).toHaveLength(1);

  await t.client.translations.setStatus({ project: project.id, paragraph: id, status: 'translated' });
  const after = await type(1, 'The minister flew to Algiers.');
  expect(after.status).toBe('draft');
  const history = await t.client.paragraphs.history({ project: project.id, paragraph: id });
  expect(history.map((r) => [r.text, r.status])).toEqual([
    ['The minister went to Algiers.', 'draft'],
    ['The minister went to Algiers.', 'translated'],
    ['The minister flew to Algiers.', 'draft'],
  ]);
  expect(history[2]?.parent).toBe(history[1]?.id);
});

test('leaving a paragraph ends its revision', async () => {
  const { id } = await type(1, 'One');
  await t.client.translations.leave({ project: project.id, paragraph: id });
  await type(1, 'One more');
  const history = await t.client.paragraphs.history({ project: project.id, paragraph: id });
  expect(history.map((r) => r.text)).toEqual(['One', 'One more']);
});

test('an edit of what moved on meanwhile is stale and changes nothing', async () => {
  const { id } = await type(1, 'First');
  const late = t.client.translations.edit({ project: project.id, paragraph: id, text: 'Late', base: null });
  await expect(late).rejects.toMatchObject({ error: { code: 'stale' } });
  expect((await row(1)).target).toBe('First');
});

test('history keeps its order when the clock jumps back a year', async () => {
  await type(1, 'Before');
  const { id } = await row(1);
  await t.client.translations.leave({ project: project.id, paragraph: id });
  t.clock.now -= 365 * 24 * 3600 * 1000;
  await type(1, 'After');
  const history = await t.client.paragraphs.history({ project: project.id, paragraph: id });
  expect(history.map((r) => r.text)).toEqual(['Before', 'After']);
});

test('nothing empty is confirmed, and an emptied paragraph is not started', async () => {
  const { id } = await row(1);
  const empty = t.client.translations.setStatus({ project: project.id, paragraph: id, status: 'translated' });
  await expect(empty).rejects.toMatchObject({ error: { code: 'invalid-input' } });
  await type(1, 'Words');
  expect((await type(1, '')).status).toBe('not-started');
});

test('what is locked or copied as is refuses an edit until it is unlocked', async () => {
  const third = await row(3);
  expect(third).toMatchObject({ copyAsIs: true, language: 'en' });
  await expect(type(3, 'No')).rejects.toMatchObject({ error: { code: 'locked-paragraph' } });
  await t.client.translations.setCopyAsIs({ project: project.id, paragraph: third.id, copyAsIs: false });
  expect((await type(3, 'Yes')).target).toBe('Yes');

  const second = await row(2);
  await t.client.translations.setLocked({ project: project.id, paragraph: second.id, locked: true });
  await expect(type(2, 'No')).rejects.toMatchObject({ error: { code: 'locked-paragraph' } });
});

test('a note follows its words through edits, and is flagged only when they changed', async () => {
  const { id } = await type(1, 'The minister went to Algiers.');
  const note = await t.client.notes.add({
    project: project.id,
    paragraph: id,
    kind: 'name',
    text: 'The city, not the country.',
    spans: [
      { side: 'source', start: 15, end: 22 },
      { side: 'target', start: 21, end: 28 },
    ],
  });
  const words = async (): Promise<readonly unknown[]> => {
    const { target, notes } = await row(1);
    return (notes[0]?.spans ?? [])
      .filter((s) => s.side === 'target')
      .map((s) => [target.slice(s.start, s.end), s.touched]);
  };
  await type(1, 'Yesterday the minister went to Algiers.');
  expect(await words()).toEqual([['Algiers', false]]);
  await type(1, 'Yesterday the minister went to Algeria.');
  expect((await words())[0]).toMatchObject([expect.anything(), true]);

  await t.client.notes.remove({ project: project.id, note: note.id });
  expect((await row(1)).noteCount).toBe(0);
  await t.client.notes.restore({ project: project.id, note: note.id });
  expect((await row(1)).noteCount).toBe(1);
});

test('a wrong scale is a finding, counted and filtered', async () => {
  const money = await t.project(['تجاوزت 3 مليارات دولار.'], 'Money');
  const found = (await t.client.paragraphs.rows({ project: money.id, numbers: [1] }))[0];
  if (found === undefined) throw new Error('no paragraph');
  const edited = await t.client.translations.edit({
    project: money.id,
    paragraph: found.id,
    text: 'They passed $3 million.',
    base: null,
  });
  expect(edited.row.findings.map((f) => f.check)).toContain('missing-number');
  const shown = await t.client.paragraphs.index({ project: money.id, filter: { withFindings: true } });
  expect(shown.runs).toEqual([[1, 1]]);
});

test('a removed document takes its numbers along and gets them back', async () => {
  await t.client.documents.importText({
    project: project.id,
    job: 'second',
    name: 'second',
    text: 'نص ثان.\nسطر آخر.',
  });
  const [first] = await t.client.documents.list({ project: project.id });
  if (first === undefined) throw new Error('no document');
  await t.client.documents.remove({ project: project.id, document: first.id });
  expect((await row(1)).source).toBe('نص ثان.');
  await t.client.documents.restore({ project: project.id, document: first.id });
  expect((await row(1)).source).toBe(LINES[0]);
  expect((await row(4)).source).toBe('نص ثان.');
});

test('every answer of an edit is the row as anybody reads it afterwards', async () => {
  const { id } = await type(1, 'The minister went to Algiers  in 2021.');
  const spans = [
    { side: 'source', start: 4, end: 10 },
    { side: 'target', start: 4, end: 12 },
  ] as const;
  await t.client.notes.add({ project: project.id, paragraph: id, text: 'Which one?', spans });
  await t.client.links.add({ project: project.id, paragraph: id, spans });
  for (const text of ['Then the minister went to Algiers.', 'The sinister 7', '', 'Again.']) {
    const answered = await type(1, text);
    expect(answered).toEqual(await row(1));
    expect(answered.target).toBe(text);
  }
  const { row: confirmed } = await t.client.translations.setStatus({
    project: project.id,
    paragraph: id,
    status: 'translated',
  });
  expect(confirmed).toEqual(await row(1));
});
