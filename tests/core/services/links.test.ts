import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

const SOURCE = 'زار الوزير لعمامرة موسكو في 2021.';
const TARGET = 'The minister Lamamra visited Moscow in 2021.';

let t: TestCore;
let project: Project;
beforeEach(async () => {
  t = testCore();
  project = await t.project([SOURCE, 'عاد الوزير.']);
  await write(1, TARGET);
});
afterEach(() => t.close());

async function row(number: number): Promise<ParagraphRow> {
  const [found] = await t.client.paragraphs.rows({ project: project.id, numbers: [number] });
  if (found === undefined) throw new Error(`no paragraph ${number}`);
  return found;
}

async function write(number: number, text: string): Promise<void> {
  const { id, head } = await row(number);
  await t.client.translations.edit({ project: project.id, paragraph: id, text, base: head });
}

/** Words of one side as a span. */
function on(side: 'source' | 'target', words: string) {
  const start = (side === 'source' ? SOURCE : TARGET).indexOf(words);
  return { side, start, end: start + words.length };
}

function wordsOf(
  { source, target }: ParagraphRow,
  spans: ParagraphRow['links'][number]['spans'],
): readonly string[] {
  return spans.map(({ side, start, end }) => (side === 'source' ? source : target).slice(start, end));
}

async function stage(name: string, text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const { staged } = await t.client.files.begin({ name, size: bytes.length });
  await t.client.files.append({ staged, offset: 0, base64: bytes.toString('base64') });
  return staged;
}

async function suggest(number: number) {
  const { id, target } = await row(number);
  return t.client.links.suggest({ project: project.id, paragraph: id, target });
}

test('words of one side alone are an omission or an addition', async () => {
  const { id: paragraph } = await row(1);
  const add = (spans: readonly ReturnType<typeof on>[]) =>
    t.client.links.add({ project: project.id, paragraph, spans });
  expect((await add([on('source', 'زار')])).kind).toBe('omission');
  expect((await add([on('target', 'The')])).kind).toBe('addition');
  expect((await add([on('source', 'الوزير'), on('target', 'minister')])).kind).toBe('equivalence');
});

test('kind, note and words of a link change, and undo goes back step by step', async () => {
  const { id: paragraph } = await row(1);
  const { id: link } = await t.client.links.add({
    project: project.id,
    paragraph,
    spans: [on('source', 'الوزير'), on('target', 'minister')],
  });
  await t.client.links.change({ project: project.id, link, kind: 'house kind' });
  await t.client.links.change({ project: project.id, link, note: 'Why so.' });
  await t.client.links.change({
    project: project.id,
    link,
    spans: [on('source', 'الوزير'), on('target', 'The'), on('target', 'minister')],
  });
  const changed = await row(1);
  expect(changed.links[0]).toMatchObject({ kind: 'house kind', note: changed.notes[0]?.id });
  expect(changed.notes[0]?.text).toBe('Why so.');
  expect(wordsOf(changed, changed.links[0]?.spans ?? [])).toEqual(['الوزير', 'The', 'minister']);
  await t.client.history.undo({ project: project.id });
  const once = await row(1);
  expect(wordsOf(once, once.links[0]?.spans ?? [])).toEqual(['الوزير', 'minister']);
  await t.client.history.undo({ project: project.id });
  const twice = await row(1);
  expect([twice.notes, twice.links[0]?.note]).toEqual([[], null]);
  await t.client.history.undo({ project: project.id });
  expect((await row(1)).links[0]?.kind).toBe('equivalence');
  await t.client.history.undo({ project: project.id });
  expect((await row(1)).links).toEqual([]);
  await t.client.history.redo({ project: project.id });
  await t.client.history.redo({ project: project.id });
  expect((await row(1)).links[0]?.kind).toBe('house kind');
});

test('two words replaced far apart leave what stands between them unflagged', async () => {
  const { id: paragraph } = await row(1);
  await t.client.links.add({
    project: project.id,
    paragraph,
    spans: [on('source', 'لعمامرة'), on('target', 'Lamamra')],
  });
  await write(1, 'Our envoy Lamamra visited Paris in 2022.');
  const after = await row(1);
  expect(wordsOf(after, after.links[0]?.spans ?? [])).toEqual(['لعمامرة', 'Lamamra']);
  expect(after.links[0]?.spans.some(({ touched }) => touched)).toBe(false);
});

test('an old version brought back has its links where they were', async () => {
  const { id: paragraph } = await row(1);
  await t.client.links.add({
    project: project.id,
    paragraph,
    spans: [on('source', 'موسكو'), on('target', 'Moscow')],
  });
  const [first] = await t.client.paragraphs.history({ project: project.id, paragraph });
  await t.client.translations.setStatus({ project: project.id, paragraph, status: 'translated' });
  await write(1, 'Nothing of it.');
  expect((await row(1)).links[0]?.spans.some(({ touched }) => touched)).toBe(true);
  if (first === undefined) throw new Error('no revision');
  await t.client.translations.restore({ project: project.id, paragraph, revision: first.id });
  const back = await row(1);
  expect(wordsOf(back, back.links[0]?.spans ?? [])).toEqual(['موسكو', 'Moscow']);
  expect(back.links[0]?.spans.some(({ touched }) => touched)).toBe(false);
});

test('names and numbers are suggested; a hand-made link is never suggested over', async () => {
  const { id: paragraph } = await row(1);
  const words = async () => {
    const now = await row(1);
    return (await suggest(1)).map(({ spans }) =>
      wordsOf(
        now,
        spans.map((s) => ({ ...s, touched: false })),
      ).join(' '),
    );
  };
  expect(await words()).toEqual(expect.arrayContaining(['لعمامرة Lamamra', '2021 2021']));
  const drawn = await t.client.links.add({
    project: project.id,
    paragraph,
    spans: [on('source', 'لعمامرة'), on('target', 'minister Lamamra')],
  });
  expect((await words()).join(' ')).not.toContain('Lamamra');
  const all = await suggest(1);
  const accepted = await t.client.links.accept({
    project: project.id,
    paragraph,
    target: TARGET,
    links: [...all, { spans: [on('source', 'لعمامرة'), on('target', 'visited')], confidence: 0.9 }],
  });
  expect(accepted).toHaveLength(all.length);
  expect((await row(1)).links[0]).toEqual(drawn);
  await t.client.history.undo({ project: project.id });
  expect((await row(1)).links).toEqual([drawn]);
});

test('suggestions for a text that has changed are refused', async () => {
  const { id: paragraph } = await row(1);
  const links = await suggest(1);
  await write(1, 'Another text.');
  const late = t.client.links.accept({ project: project.id, paragraph, target: TARGET, links });
  await expect(late).rejects.toMatchObject({ error: { code: 'stale' } });
});

test('a dictionary of tab-separated lines speaks for words; all are accepted as one undo', async () => {
  await write(2, 'The minister came back.');
  const before = await suggest(2);
  const staged = await stage('ar-en.tsv', 'وزير\tminister\nعاد\tto come back; to return\nزار\tvisit\n');
  expect(await t.client.links.setDictionary({ staged: [staged] })).toEqual({ name: 'ar-en.tsv', entries: 3 });
  expect((await suggest(2)).length).toBeGreaterThan(before.length);
  const done = await t.client.links.acceptAll({ project: project.id, job: 'all' });
  expect(done.paragraphs).toBe(2);
  expect((await row(1)).links.length + (await row(2)).links.length).toBe(done.links);
  await t.client.history.undo({ project: project.id });
  expect([...(await row(1)).links, ...(await row(2)).links]).toEqual([]);
  await t.client.links.clearDictionary({});
  expect(await t.client.links.dictionary({})).toBeNull();
});

test('what is no dictionary is refused, and the one there stays', async () => {
  await t.client.links.setDictionary({ staged: [await stage('good.tsv', 'وزير\tminister\n')] });
  const bad = await stage('bad.tsv', 'no tab here\n');
  await expect(t.client.links.setDictionary({ staged: [bad] })).rejects.toMatchObject({
    error: { code: 'bad-file', where: 'line 1' },
  });
  expect(await t.client.links.dictionary({})).toMatchObject({ name: 'good.tsv' });
});

test('links leave as Pharaoh and as JSON and come back the same', async () => {
  const { id: paragraph } = await row(1);
  const pairs = [
    ['الوزير', 'minister', 'equivalence'],
    ['لعمامرة', 'Lamamra', 'borrowing'],
    ['2021', '2021', 'equivalence'],
  ] as const;
  for (const [source, target, kind] of pairs)
    await t.client.links.add({
      project: project.id,
      paragraph,
      kind,
      spans: [on('source', source), on('target', target)],
    });
  const before = (await row(1)).links.map(({ kind, spans }) => ({ kind, spans }));
  const written: Record<string, string> = {};
  for (const format of ['pharaoh', 'links-json'] as const) {
    const path = join(t.folder, `out.${format}`);
    await t.client.exports.run({ project: project.id, job: format, format, options: {}, path });
    written[format] = readFileSync(path, 'utf8');
  }
  expect(written['pharaoh']).toBe('1-1 2-2 5-6\n\n');
  for (const format of ['links-json', 'pharaoh'] as const) {
    for (const link of (await row(1)).links)
      await t.client.links.remove({ project: project.id, link: link.id });
    const file = { path: join(t.folder, `out.${format}`) };
    expect(await t.client.links.importFile({ project: project.id, file })).toEqual({
      paragraphs: 1,
      links: 3,
      known: 0,
    });
    const after = (await row(1)).links.map(({ kind, spans }) => ({ kind, spans }));
    // Pharaoh knows no kinds
    expect(after).toEqual(format === 'pharaoh' ? before.map((l) => ({ ...l, kind: 'equivalence' })) : before);
    expect(await t.client.links.importFile({ project: project.id, file })).toMatchObject({
      links: 0,
      known: 3,
    });
  }
  await t.client.exports.run({
    project: project.id,
    job: 'again',
    format: 'pharaoh',
    options: {},
    path: join(t.folder, 'again.align'),
  });
  expect(readFileSync(join(t.folder, 'again.align'), 'utf8')).toBe(written['pharaoh']);
});

test('links of another text are refused whole', async () => {
  const importing = (text: string) => {
    const path = join(t.folder, 'bad.align');
    writeFileSync(path, text);
    return t.client.links.importFile({ project: project.id, file: { path } });
  };
  await expect(importing('0-0\n')).rejects.toMatchObject({ error: { code: 'bad-file', where: 'line 2' } });
  await expect(importing('0-0\n0-99\n')).rejects.toMatchObject({ error: { where: 'line 2, 0-99' } });
  const foreign = { format: 'tarjuman-links', version: 1 };
  const entry = {
    number: 1,
    source: 'x',
    target: 'y',
    links: [{ kind: 'idiom', confidence: 1, spans: [on('source', 'زار')] }],
  };
  await expect(importing(JSON.stringify({ ...foreign, paragraphs: [entry] }))).rejects.toMatchObject({
    error: { code: 'bad-file', where: 'paragraph 1' },
  });
  expect((await row(1)).links).toEqual([]);
});
