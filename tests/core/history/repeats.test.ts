import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';
import { projectState } from './project-state.ts';

const LINES = ['اقرأ المزيد.', 'سطر واحد.', 'اقرأ المزيد.', 'إقرأ المزيد.', 'اقرأ المزيد.'];

let t: TestCore;
let project: Project;

beforeEach(async () => {
  t = testCore();
  project = await t.project(LINES);
});
afterEach(() => t.close());

const rows = () => t.client.paragraphs.list({ project: project.id });
const state = () => projectState(t.client, project.id);

async function row(number: number): Promise<ParagraphRow> {
  const found = (await t.client.paragraphs.rows({ project: project.id, numbers: [number] }))[0];
  if (found === undefined) throw new Error(`no paragraph ${number}`);
  return found;
}

async function type(number: number, text: string): Promise<void> {
  const { id, head } = await row(number);
  await t.client.translations.edit({ project: project.id, paragraph: id, text, base: head });
}

async function confirm(number: number) {
  const { id } = await row(number);
  return t.client.translations.setStatus({ project: project.id, paragraph: id, status: 'translated' });
}

test('repeats are counted by their exact source', async () => {
  expect((await rows()).map((r) => r.repeats)).toEqual([3, 1, 3, 1, 3]);
});

test('confirming fills the empty repeats, and one undo takes all of it back', async () => {
  await type(5, 'Something of its own.');
  await type(1, 'Read more.');
  const before = await state();
  expect((await confirm(1)).filled).toEqual([3]);
  expect((await rows()).map((r) => [r.target, r.status])).toEqual([
    ['Read more.', 'translated'],
    ['', 'not-started'],
    ['Read more.', 'translated'],
    ['', 'not-started'],
    ['Something of its own.', 'draft'],
  ]);
  expect((await t.client.history.undo({ project: project.id })).done).toMatchObject({
    kind: 'status',
    number: 1,
    paragraphs: 2,
  });
  expect(await state()).toBe(before);
});

test('repeats keep in step with a later version, from whichever it comes, unless they are parted', async () => {
  await type(1, 'Read more.');
  await confirm(1);
  await t.client.translations.setFlags({ project: project.id, runs: [[5, 5]], parted: true });
  await type(3, 'More…');
  expect((await confirm(3)).filled).toEqual([1]);
  expect((await rows()).map((r) => r.target)).toEqual(['More…', '', 'More…', '', 'Read more.']);
});

test('the settings can ask first, or leave repeats alone', async () => {
  await t.client.app.changeSettings({ repeats: 'ask' });
  await type(1, 'Read more.');
  expect(await confirm(1)).toMatchObject({ filled: [], offered: [3, 5] });
  expect((await row(3)).target).toBe('');
  const { filled } = await t.client.translations.fillRepeats({
    project: project.id,
    paragraph: (await row(1)).id,
  });
  expect(filled).toEqual([3, 5]);
  expect((await t.client.history.undo({ project: project.id })).done).toMatchObject({ kind: 'repeats' });

  await t.client.app.changeSettings({ repeats: 'never' });
  await type(1, 'Read on.');
  expect(await confirm(1)).toMatchObject({ filled: [], offered: [] });
});
