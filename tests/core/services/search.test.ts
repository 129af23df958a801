import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchQuery } from '../../../shared/contract/search.ts';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

const LINES = [
  'ذهب الوزير إلى الجزائِر.',
  'عاد وزيرهم في المساء.',
  'An English line that is copied as is.',
  'أحمد ووزير ٢٠٢١',
];

let t: TestCore;
let project: Project;

beforeEach(async () => {
  t = testCore();
  project = await t.project(LINES);
});
afterEach(() => t.close());

async function rows(): Promise<readonly ParagraphRow[]> {
  return t.client.paragraphs.list({ project: project.id });
}
async function type(number: number, text: string): Promise<void> {
  const row = (await rows())[number - 1];
  if (row === undefined) throw new Error('no row');
  await t.client.translations.edit({ project: project.id, paragraph: row.id, text, base: row.head });
}
type Asked = Parameters<TestCore['client']['search']['find']>[0]['query'];
async function found(query: Asked): Promise<readonly (readonly [number, ...string[]])[]> {
  const all = await rows();
  const { hits } = await t.client.search.find({ project: project.id, query });
  const lit = hits.map(({ number, source, target }) => {
    const row = all[number - 1];
    return [
      number,
      ...source.map((r) => row?.source.slice(r.start, r.end) ?? ''),
      ...target.map((r) => row?.target.slice(r.start, r.end) ?? ''),
    ] as const;
  });
  const counted = await t.client.search.count({ project: project.id, query });
  expect(counted.paragraphs).toBe(hits.length);
  return lit;
}

test('folded, exact, whole words and clitics', async () => {
  expect(await found({ text: 'الجزائر' })).toEqual([[1, 'الجزائِر']]);
  expect(await found({ text: 'الجزائر', exact: true })).toEqual([]);
  expect(await found({ text: '2021' })).toEqual([[4, '٢٠٢١']]);
  expect((await found({ text: 'وزير', word: 'whole' })).map(([n]) => n)).toEqual([]);
  expect((await found({ text: 'وزير', word: 'clitics' })).map(([n]) => n)).toEqual([1, 2, 4]);
});

test('what is typed, undone or imported is found at once', async () => {
  expect(await found({ text: 'minister' })).toEqual([]);
  await type(1, 'The Minister went.');
  expect(await found({ text: 'minister' })).toEqual([[1, 'Minister']]);
  await t.client.history.undo({ project: project.id });
  expect(await found({ text: 'minister' })).toEqual([]);
  await t.client.documents.importText({
    project: project.id,
    job: 'more',
    name: 'more',
    text: 'وزير آخر minister',
  });
  expect(await found({ text: 'minister' })).toEqual([[5, 'minister']]);
});

test('notes are searched when asked for, with their own places', async () => {
  const [first] = await rows();
  if (first === undefined) throw new Error('no row');
  const note = await t.client.notes.add({ project: project.id, paragraph: first.id, text: 'Which capital?' });
  const query = { text: 'CAPITAL', fields: ['notes'] } as const;
  const { hits } = await t.client.search.find({ project: project.id, query });
  expect(hits).toEqual([
    { number: 1, source: [], target: [], notes: [{ note: note.id, ranges: [{ start: 6, end: 13 }] }] },
  ]);
});

test('filters narrow, alone and together with words', async () => {
  await type(1, 'The minister  went to Algiers');
  const [first] = await rows();
  if (first === undefined) throw new Error('no row');
  await t.client.translations.setLocked({ project: project.id, paragraph: first.id, locked: true });
  expect((await found({ where: { copyAsIs: true } })).map(([n]) => n)).toEqual([3]);
  expect((await found({ where: { locked: true } })).map(([n]) => n)).toEqual([1]);
  expect((await found({ text: 'وزير', where: { locked: false } })).map(([n]) => n)).toEqual([2, 4]);
  expect((await found({ where: { checks: ['double-space'] } })).map(([n]) => n)).toEqual([1]);
  expect(await found({ where: { withLinks: true } })).toEqual([]);
  const [revision] = await t.client.paragraphs.history({ project: project.id, paragraph: first.id });
  if (revision === undefined) throw new Error('no revision');
  expect((await found({ where: { authors: [revision.author] } })).map(([n]) => n)).toEqual([1]);
});

test('pages go on where the last one ended', async () => {
  const query: Partial<SearchQuery> = { text: 'وزير' };
  const one = await t.client.search.find({ project: project.id, query, limit: 2 });
  expect([one.hits.map((h) => h.number), one.next]).toEqual([[1, 2], 2]);
  const two = await t.client.search.find({ project: project.id, query, limit: 2, after: one.next ?? 0 });
  expect([two.hits.map((h) => h.number), two.next]).toEqual([[4], null]);
  expect((await t.client.search.count({ project: project.id, query })).runs).toEqual([
    [1, 2],
    [4, 4],
  ]);
});

test('a regular expression with its groups; one that is none, and one that never ends, are told', async () => {
  await type(1, 'Page 12 of 34');
  const query = { text: '(\\d+) of (\\d+)', regex: true } as const;
  expect(await found(query)).toEqual([[1, '12 of 34']]);
  const { changes } = await t.client.search.replacePreview({
    project: project.id,
    query,
    replacement: '$2/$1 $$',
  });
  expect(changes.map((c) => c.after)).toEqual(['Page 34/12 $']);
  await expect(
    t.client.search.find({ project: project.id, query: { text: '(', regex: true } }),
  ).rejects.toMatchObject({
    error: { code: 'invalid-input' },
  });
  await type(1, `${'a'.repeat(60)}!`);
  const slow = t.client.search.find({ project: project.id, query: { text: '(a+)+$', regex: true } });
  await expect(slow).rejects.toMatchObject({
    error: { code: 'invalid-input', message: 'This pattern takes too long.' },
  });
});

test('replacing spares what is locked, keeps the case, and is one undo', async () => {
  await type(1, 'The Minister met a minister.');
  await type(2, 'Their minister came back.');
  await type(4, 'MINISTER 2021');
  const second = (await rows())[1];
  if (second === undefined) throw new Error('no row');
  await t.client.translations.setLocked({ project: project.id, paragraph: second.id, locked: true });
  const before = await rows();
  const wish = { project: project.id, query: { text: 'minister' }, replacement: 'envoy', keepCase: true };
  const { changes } = await t.client.search.replacePreview(wish);
  expect(changes.map((c) => [c.number, c.after, c.skipped])).toEqual([
    [1, 'The Envoy met a envoy.', false],
    [2, 'Their envoy came back.', true],
    [4, 'ENVOY 2021', false],
  ]);
  expect(await t.client.search.replace(wish)).toEqual({ paragraphs: 2, occurrences: 3, skipped: [2] });
  expect((await rows()).map((r) => r.target)).toEqual([
    'The Envoy met a envoy.',
    'Their minister came back.',
    '',
    'ENVOY 2021',
  ]);
  const { done } = await t.client.history.undo({ project: project.id });
  expect(done).toMatchObject({ kind: 'replace', paragraphs: 2 });
  expect((await rows()).map((r) => r.target)).toEqual(before.map((r) => r.target));
});

test('replacing and undoing gives back every text, whatever was replaced', async () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'A', 'b', ' ', 'é', 'e\u0301', 'ا', 'أ'),
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(words, words, words, async (text, needle, replacement) => {
      await type(1, `x${text}x${text}`);
      const before = await rows();
      const { paragraphs } = await t.client.search.replace({
        project: project.id,
        query: { text: needle },
        replacement,
      });
      if (paragraphs > 0) await t.client.history.undo({ project: project.id });
      expect((await rows()).map((r) => [r.target, r.status])).toEqual(
        before.map((r) => [r.target, r.status]),
      );
    }),
    { numRuns: 40 },
  );
});

test('one occurrence alone can be replaced, and every count stands beside its paragraph', async () => {
  await type(1, 'The minister met a minister of ministers.');
  await type(2, 'The minister returned.');
  const query = { text: 'minister', fields: ['target'] } as const;
  const asked = { ...query, fields: [...query.fields] };
  const { each, occurrences } = await t.client.search.count({ project: project.id, query: asked });
  expect([...new Uint16Array(Uint8Array.from(Buffer.from(each, 'base64')).buffer)]).toEqual([3, 1]);
  expect(occurrences).toBe(4);
  const done = await t.client.search.replace({
    project: project.id,
    query: asked,
    replacement: 'envoy',
    numbers: [1],
    occurrence: 1,
  });
  expect(done).toEqual({ paragraphs: 1, occurrences: 1, skipped: [] });
  expect((await rows())[0]?.target).toBe('The minister met a envoy of ministers.');
  expect((await t.client.search.writers({ project: project.id })).map(({ name }) => name)).toHaveLength(1);
});
