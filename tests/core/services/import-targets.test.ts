import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Project } from '../../../shared/domain/project.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

let t: TestCore;
let project: Project;
beforeEach(async () => {
  t = testCore();
  project = await t.project([
    'الجملة الأولى.',
    '— A tweet in English, May 10, 2022',
    'الجملة الثانية.',
    'الثالثة.',
  ]);
});
afterEach(() => t.close());

function file(text: string | Uint8Array): { readonly path: string } {
  const path = join(t.folder, 'targets.txt');
  writeFileSync(path, text);
  return { path };
}

const put = (text: string | Uint8Array, more: object = {}) =>
  t.client.documents.importTargets({ project: project.id, job: 'targets', file: file(text), ...more });

async function targets(): Promise<readonly string[]> {
  return (await t.client.paragraphs.list({ project: project.id })).map((row) => row.target);
}

test('a line goes to the paragraph of its number; blank lines and copied ones leave theirs alone', async () => {
  const text = 'The first.\n— A tweet in English, May 10, 2022\n\nThe third.\n';
  const preview = await t.client.documents.previewTargets({ project: project.id, file: file(text) });
  expect(preview).toMatchObject({ paragraphs: 4, added: 2, left: 1, copiedAsIs: 1, replaced: 0 });
  expect(await targets()).toEqual(['', '', '', '']);
  expect(await put(text)).toEqual(preview);
  expect(await targets()).toEqual(['The first.', '', '', 'The third.']);
  const rows = await t.client.paragraphs.list({ project: project.id });
  expect(rows.map((row) => row.status)).toEqual(['draft', 'not-started', 'not-started', 'draft']);
});

test('a translated copy goes back by its order, whatever blank lines stand between; the old text stays in the history', async () => {
  await put('One.\n\n— A tweet in English, May 10, 2022\n\n\nالجملة الثانية.\n\nThree.\n', {
    status: 'translated',
  });
  const again = await put('One.\nx\nTwo, at last.\nThree!\n');
  expect(again).toMatchObject({ added: 1, same: 1, replaced: 1, left: 0, copiedAsIs: 1 });
  expect(await targets()).toEqual(['One.', '', 'Two, at last.', 'Three!']);
  const [row] = await t.client.paragraphs.rows({ project: project.id, numbers: [4] });
  if (row === undefined) throw new Error('no paragraph');
  const history = await t.client.paragraphs.history({ project: project.id, paragraph: row.id });
  expect(history.map((r) => [r.text, r.status, r.origin])).toEqual([
    ['Three.', 'translated', 'import'],
    ['Three!', 'draft', 'import'],
  ]);
});

test('a locked paragraph is counted, not written', async () => {
  const [row] = await t.client.paragraphs.rows({ project: project.id, numbers: [1] });
  if (row === undefined) throw new Error('no paragraph');
  await t.client.translations.setLocked({ project: project.id, paragraph: row.id, locked: true });
  expect(await put('One.\nx\nTwo.\nThree.')).toMatchObject({ locked: 1, added: 2 });
  expect(await targets()).toEqual(['', '', 'Two.', 'Three.']);
});

test('notes and links on a translation that changes move with it', async () => {
  await put('The first one.\nx\nTwo.\nThree.');
  const [row] = await t.client.paragraphs.rows({ project: project.id, numbers: [1] });
  if (row === undefined) throw new Error('no paragraph');
  await t.client.notes.add({
    project: project.id,
    paragraph: row.id,
    kind: 'term',
    text: 'x',
    spans: [{ side: 'target', start: 4, end: 9 }],
  });
  await put('And the first one.\nx\nTwo.\nThree.');
  const [now] = await t.client.paragraphs.rows({ project: project.id, numbers: [1] });
  const span = now?.notes[0]?.spans[0];
  expect(now?.target.slice(span?.start, span?.end)).toBe('first');
});

describe('a file that does not fit writes nothing and says where', () => {
  test.each([
    ['one line too few', 'One.\n— A tweet in English, May 10, 2022\nTwo.\n', 'line 4', '3 lines of text'],
    [
      'one too many at the end',
      'One.\n— A tweet in English, May 10, 2022\nTwo.\nThree.\nFour.\n',
      'line 5',
      'Four.',
    ],
    [
      'one too many before a line copied as is',
      'One.\nOne b.\n— A tweet in English, May 10, 2022\nTwo.\nThree.\n',
      'line 2',
      'One b.',
    ],
    ['an empty file', '\n', 'line 1', '0 lines of text'],
  ])('%s', async (_name, text, where, words) => {
    const fault = await put(text).then(
      () => undefined,
      (error: unknown) => error as { readonly error: { readonly code: string; readonly where: string } },
    );
    expect(fault?.error.code).toBe('bad-file');
    expect(fault?.error.where).toBe(where);
    expect(JSON.stringify(fault?.error)).toContain(words);
    expect(await targets()).toEqual(['', '', '', '']);
  });

  test('which document, when there are several', async () => {
    await t.client.documents.importText({ project: project.id, job: 'second', name: 'Second', text: 'نص.' });
    await expect(put('One.')).rejects.toMatchObject({ error: { code: 'invalid-input' } });
    const second = (await t.client.documents.list({ project: project.id }))[1];
    if (second === undefined) throw new Error('no document');
    expect(await put('A text.', { document: second.id })).toMatchObject({ name: 'Second', added: 1 });
    expect(await targets()).toEqual(['', '', '', '', 'A text.']);
  });
});

test('UTF-16 is seen, and inline codes are written as on the command line', async () => {
  await put(Buffer.from('\ufeffOne.\nx\nTwo <1>two</1>.\nThree.', 'utf16le'));
  expect((await targets())[2]).toBe('Two <1>two</1>.');
});
