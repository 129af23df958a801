import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';
import { projectState } from './project-state.ts';

const LINES = ['ذهب الوزير إلى الجزائر. وعاد في المساء.', 'ثم سافر من جديد.', 'An English line.'];

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

/** Splits paragraph 1 where `source` and `target` begin. */
async function split(source: string, target: string) {
  const whole = await row(1);
  return t.client.structure.split({
    project: project.id,
    paragraph: whole.id,
    source: whole.source.indexOf(source),
    target: whole.target.indexOf(target),
  });
}

const all = async () =>
  (await t.client.paragraphs.list({ project: project.id })).map((r) => [r.number, r.source, r.target]);
const undo = () => t.client.history.undo({ project: project.id });
const redo = () => t.client.history.redo({ project: project.id });
const state = () => projectState(t.client, project.id);
const words = (r: ParagraphRow, spans: ParagraphRow['notes'][number]['spans'] | undefined) =>
  (spans ?? []).map((s) => [r[s.side].slice(s.start, s.end), s.touched]);

async function annotate(): Promise<void> {
  const { id, source, target } = await type(1, 'The minister went to Algiers. He came back in the evening.');
  const at = (text: string, part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  const span = (s: string, w: string) => [
    { side: 'source' as const, ...at(source, s) },
    { side: 'target' as const, ...at(target, w) },
  ];
  await t.client.notes.add({
    project: project.id,
    paragraph: id,
    text: 'City.',
    spans: span('الجزائر', 'Algiers'),
  });
  await t.client.notes.add({
    project: project.id,
    paragraph: id,
    text: 'Dusk.',
    spans: span('المساء', 'evening'),
  });
  await t.client.notes.add({ project: project.id, paragraph: id, text: 'All of it.' });
  await t.client.links.add({ project: project.id, paragraph: id, spans: span('وعاد', 'came back') });
  await t.client.links.add({
    project: project.id,
    paragraph: id,
    spans: span('الجزائر. وعاد', 'Algiers. He came'),
  });
}

test('a split puts words, notes and links into the right part, numbers shift, and undo takes it back', async () => {
  await annotate();
  const before = await state();
  const { rows } = await split('وعاد', 'He came');
  expect(rows.map((r) => r.number)).toEqual([1, 2]);
  expect(await all()).toEqual([
    [1, 'ذهب الوزير إلى الجزائر.', 'The minister went to Algiers.'],
    [2, 'وعاد في المساء.', 'He came back in the evening.'],
    [3, 'ثم سافر من جديد.', ''],
    [4, 'An English line.', ''],
  ]);
  const [first, second] = [await row(1), await row(2)];
  expect(first.notes.map((n) => [n.text, words(first, n.spans)])).toEqual([
    [
      'City.',
      [
        ['الجزائر', false],
        ['Algiers', false],
      ],
    ],
    ['All of it.', []],
  ]);
  expect(second.notes.map((n) => [n.text, words(second, n.spans)])).toEqual([
    [
      'Dusk.',
      [
        ['المساء', false],
        ['evening', false],
      ],
    ],
  ]);
  // the link that was cut in two lives on in both, to be looked at
  expect(first.links.map((l) => words(first, l.spans))).toEqual([
    [
      ['الجزائر.', true],
      ['Algiers.', true],
    ],
  ]);
  expect(second.links.map((l) => words(second, l.spans))).toEqual([
    [
      ['وعاد', false],
      ['came back', false],
    ],
    [
      ['وعاد', true],
      ['He came', true],
    ],
  ]);
  const after = await state();

  expect((await undo()).done).toMatchObject({ kind: 'split', number: 1 });
  expect(await state()).toBe(before);
  await redo();
  expect(await state()).toBe(after);
  const history = await t.client.paragraphs.history({ project: project.id, paragraph: first.id });
  expect(history.map((r) => r.origin)).toEqual(['typed', 'split']);
  expect((await t.client.projects.check({ project: project.id })).problems).toEqual([]);
});

test('joining the parts of a split gives the whole again', async () => {
  await annotate();
  const whole = await row(1);
  await split('وعاد', 'He came');
  const { row: joined } = await t.client.structure.join({
    project: project.id,
    paragraph: (await row(1)).id,
  });
  expect([joined.source, joined.target]).toEqual([whole.source, whole.target]);
  expect(joined.notes.map((n) => n.text).toSorted()).toEqual(['All of it.', 'City.', 'Dusk.']);
  const dusk = joined.notes.find((n) => n.text === 'Dusk.');
  expect(words(joined, dusk?.spans)).toEqual([
    ['المساء', false],
    ['evening', false],
  ]);
  expect(await all()).toHaveLength(3);
  await undo();
  await undo();
  expect((await row(1)).id).toBe(whole.id);
});

test('two paragraphs join, later numbers move up, and undo after a restart parts them', async () => {
  await annotate();
  await type(2, 'Then he left again.');
  const before = await state();
  await t.client.structure.join({ project: project.id, paragraph: (await row(1)).id });
  expect((await all())[0]).toEqual([
    1,
    `${LINES[0] ?? ''} ${LINES[1] ?? ''}`,
    'The minister went to Algiers. He came back in the evening. Then he left again.',
  ]);
  expect((await row(2)).source).toBe(LINES[2]);
  await t.client.projects.close({ project: project.id });
  project = await t.client.projects.open({ path: project.path });
  await undo();
  expect(await state()).toBe(before);
});

test('what cannot be split or joined says why', async () => {
  await type(1, 'Words.');
  await expect(split('ذهب', 'Words')).rejects.toMatchObject({ error: { code: 'invalid-input' } });
  const join = async (number: number) =>
    t.client.structure.join({ project: project.id, paragraph: (await row(number)).id });
  await expect(join(2)).rejects.toMatchObject({ error: { code: 'invalid-input', where: 'paragraph 2' } });
  await expect(join(3)).rejects.toMatchObject({ error: { code: 'invalid-input', where: 'paragraph 3' } });
  await t.client.translations.setLocked({ project: project.id, paragraph: (await row(1)).id, locked: true });
  await expect(join(1)).rejects.toMatchObject({ error: { code: 'locked-paragraph' } });
});

test('a paragraph that was split can no longer be typed into', async () => {
  const whole = await type(1, 'One. Two.');
  await split('وعاد', 'Two');
  const late = t.client.translations.edit({
    project: project.id,
    paragraph: whole.id,
    text: 'Late',
    base: whole.head,
  });
  await expect(late).rejects.toMatchObject({ error: { code: 'stale' } });
});

test('a removed document comes back with its splits in place', async () => {
  await type(1, 'One. Two.');
  await split('وعاد', 'Two');
  const before = await all();
  const [document] = await t.client.documents.list({ project: project.id });
  if (document === undefined) throw new Error('no document');
  await t.client.documents.remove({ project: project.id, document: document.id });
  expect(await all()).toEqual([]);
  await t.client.documents.restore({ project: project.id, document: document.id });
  expect(await all()).toEqual(before);
});

test('an undo of a split is refused once somebody else worked on a part', async () => {
  await type(1, 'One. Two.');
  await split('وعاد', 'Two');
  await t.client.projects.close({ project: project.id });
  const { person } = await t.client.app.settings({});
  await t.client.app.changeSettings({
    person: { ...person, id: '0190a0a0-0000-7000-8000-000000000001' as typeof person.id, name: 'Karim' },
  });
  project = await t.client.projects.open({ path: project.path });
  await type(2, 'Second, by Karim.');
  await t.client.projects.close({ project: project.id });
  await t.client.app.changeSettings({ person });
  project = await t.client.projects.open({ path: project.path });
  await expect(undo()).rejects.toMatchObject({ error: { code: 'stale' } });
  expect((await row(2)).target).toBe('Second, by Karim.');
});
