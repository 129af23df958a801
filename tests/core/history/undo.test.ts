import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';
import { projectState } from './project-state.ts';

const LINES = ['ذهب الوزير إلى الجزائر.', 'عاد في المساء.', 'An English line.', 'ثم سافر من جديد.'];

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

async function reopen(): Promise<void> {
  await t.client.projects.close({ project: project.id });
  project = await t.client.projects.open({ path: project.path });
}

const undo = () => t.client.history.undo({ project: project.id });
const redo = () => t.client.history.redo({ project: project.id });
const state = () => projectState(t.client, project.id);

test('a burst of typing is one undo, a confirmation another, and each says where it was', async () => {
  await type(1, 'The');
  await type(1, 'The minister');
  const { id } = await type(1, 'The minister left.');
  await t.client.translations.setStatus({ project: project.id, paragraph: id, status: 'translated' });
  await type(2, 'He came back.');

  expect((await undo()).done).toMatchObject({ kind: 'typing', number: 2, paragraphs: 1 });
  expect(await row(2)).toMatchObject({ target: '', status: 'not-started' });
  expect((await undo()).done).toMatchObject({ kind: 'status', number: 1 });
  expect(await row(1)).toMatchObject({ target: 'The minister left.', status: 'draft' });
  expect((await undo()).done).toMatchObject({ kind: 'typing', number: 1 });
  expect(await row(1)).toMatchObject({ target: '', status: 'not-started' });
  expect((await undo()).done).toBeNull();

  await redo();
  await redo();
  expect(await row(1)).toMatchObject({ target: 'The minister left.', status: 'translated' });
  await redo();
  expect((await row(2)).target).toBe('He came back.');
  expect((await redo()).done).toBeNull();
});

test('undo goes on after a restart', async () => {
  await type(1, 'First');
  await type(2, 'Second');
  await reopen();
  expect(await t.client.history.state({ project: project.id })).toMatchObject({
    undo: { kind: 'typing', number: 2 },
    redo: null,
  });
  await undo();
  await reopen();
  expect(await t.client.history.state({ project: project.id })).toMatchObject({
    undo: { number: 1 },
    redo: { number: 2 },
  });
  await undo();
  expect([(await row(1)).target, (await row(2)).target]).toEqual(['', '']);
  await reopen();
  await redo();
  await redo();
  expect([(await row(1)).target, (await row(2)).target]).toEqual(['First', 'Second']);
});

test('a new action forgets what could have been redone', async () => {
  await type(1, 'One');
  await undo();
  await type(2, 'Two');
  expect((await redo()).done).toBeNull();
  expect((await row(1)).target).toBe('');
});

test('undo appends to the history and takes nothing away', async () => {
  const { id } = await type(1, 'One');
  await undo();
  await redo();
  const history = await t.client.paragraphs.history({ project: project.id, paragraph: id });
  expect(history.map((r) => [r.text, r.origin])).toEqual([
    ['One', 'typed'],
    ['', 'undo'],
    ['One', 'redo'],
  ]);
  expect(history[2]?.restores).toBe(history[0]?.id);
});

test('notes and links come and go, and their places return exactly', async () => {
  const { id } = await type(1, 'The minister went to Algiers.');
  const note = await t.client.notes.add({
    project: project.id,
    paragraph: id,
    kind: 'name',
    text: 'The city.',
    spans: [
      { side: 'source', start: 15, end: 22 },
      { side: 'target', start: 21, end: 28 },
    ],
  });
  const states = [await state()];
  const after = async (work: Promise<unknown>) => {
    await work;
    states.push(await state());
  };
  await after(type(1, 'Yesterday the minister went to Algeria.'));
  await after(
    t.client.links.add({
      project: project.id,
      paragraph: id,
      spans: [
        { side: 'source', start: 0, end: 3 },
        { side: 'target', start: 10, end: 22 },
      ],
    }),
  );
  await after(type(1, 'Gone.'));
  await after(t.client.notes.change({ project: project.id, note: note.id, text: 'Not the country.' }));
  await after(
    t.client.notes.change({
      project: project.id,
      note: note.id,
      spans: [{ side: 'target', start: 0, end: 4 }],
    }),
  );
  await after(t.client.notes.remove({ project: project.id, note: note.id }));

  for (const before of states.toReversed().slice(1)) {
    await undo();
    expect(await state()).toBe(before);
  }
  await reopen();
  for (const later of states.slice(1)) {
    await redo();
    expect(await state()).toBe(later);
  }
});

test('flags of a range are one action', async () => {
  const before = await state();
  const { changed } = await t.client.translations.setFlags({
    project: project.id,
    runs: [
      [1, 2],
      [4, 9],
    ],
    locked: true,
  });
  expect(changed).toBe(3);
  expect((await row(4)).locked).toBe(true);
  expect((await undo()).done).toMatchObject({ kind: 'lock', paragraphs: 3 });
  expect(await state()).toBe(before);
});

test('what another person changed since is refused in words, and the next undo goes on', async () => {
  await type(2, 'Mine, earlier');
  await type(1, 'Mine');
  await t.client.projects.close({ project: project.id });
  const { person } = await t.client.app.settings({});
  const other = { ...person, id: '0190a0a0-0000-7000-8000-000000000001' as typeof person.id, name: 'Karim' };
  await t.client.app.changeSettings({ person: other });
  project = await t.client.projects.open({ path: project.path });
  expect((await undo()).done).toBeNull();
  await type(1, 'Changed by Karim');
  await t.client.projects.close({ project: project.id });
  await t.client.app.changeSettings({ person });
  project = await t.client.projects.open({ path: project.path });

  await expect(undo()).rejects.toMatchObject({ error: { code: 'stale', where: 'paragraph 1' } });
  expect((await row(1)).target).toBe('Changed by Karim');
  expect((await undo()).done).toMatchObject({ number: 2 });
  expect((await row(2)).target).toBe('');
});

test('restoring an earlier version brings its status and its links back', async () => {
  const { id } = await type(1, 'The minister went.');
  await t.client.links.add({
    project: project.id,
    paragraph: id,
    spans: [
      { side: 'source', start: 4, end: 10 },
      { side: 'target', start: 4, end: 12 },
    ],
  });
  await t.client.translations.setStatus({ project: project.id, paragraph: id, status: 'translated' });
  const before = await state();
  await type(1, 'He.');
  const history = await t.client.paragraphs.history({ project: project.id, paragraph: id });
  const confirmed = history.find((r) => r.status === 'translated');
  if (confirmed === undefined) throw new Error('not in the history');
  await t.client.translations.restore({ project: project.id, paragraph: id, revision: confirmed.id });
  expect(await state()).toBe(before);
  expect((await undo()).done).toMatchObject({ kind: 'restore', number: 1 });
  expect((await row(1)).target).toBe('He.');
});

test('words typed over and typed again give a link its place back', async () => {
  const { id } = await type(1, 'The minister went.');
  await t.client.links.add({
    project: project.id,
    paragraph: id,
    spans: [
      { side: 'source', start: 4, end: 10 },
      { side: 'target', start: 4, end: 12 },
    ],
  });
  const before = await state();
  await type(1, '');
  await type(1, 'The minister went.');
  const after = await state();
  expect(after).not.toBe(before);
  await undo();
  expect(await state()).toBe(before);
  await redo();
  expect(await state()).toBe(after);
});

test('typing taken back letter by letter is no step of undo', async () => {
  await type(2, 'Kept');
  await type(1, 'a');
  await type(1, 'ab');
  await type(1, 'a');
  await type(1, '');
  expect((await undo()).done).toMatchObject({ number: 2 });
  await redo();
  expect((await row(2)).target).toBe('Kept');
});
