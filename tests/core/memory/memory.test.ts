/** Translation memories as a translator meets them: real files, real projects. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { testCore, type TestCore } from '../../helpers/core.ts';
import { leftOut } from '../../helpers/outside-reader.ts';
import { smallDisk } from '../../helpers/small-disk.ts';

const LINES = [
  'بلغت الصادرات 15 مليون دولار في عام 2021.',
  'وأعربت روسيا عن ارتياحها بشأن التبادل التجاري.',
  'ذهب الوزير إلى الجزائر.',
] as const;

let t: TestCore;
beforeEach(() => {
  t = testCore();
});
afterEach(() => t.close());

async function row(project: Project, number: number): Promise<ParagraphRow> {
  const [found] = await t.client.paragraphs.rows({ project: project.id, numbers: [number] });
  if (found === undefined) throw new Error(`no paragraph ${number}`);
  return found as ParagraphRow;
}

async function confirm(project: Project, number: number, text: string): Promise<void> {
  const { id: paragraph, head: base } = await row(project, number);
  await t.client.translations.edit({ project: project.id, paragraph, text, base });
  await t.client.translations.setStatus({ project: project.id, paragraph, status: 'translated' });
}

/** Waits until the memories were told. */
async function told(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
}

async function lookup(project: Project, text: string, threshold = 70) {
  return (await t.client.memory.lookup({ project: project.id, text, threshold })).matches;
}

test('a confirmed paragraph is found again, its number adapted and what differs shown', async () => {
  const project = await t.project(LINES);
  await confirm(project, 1, 'Exports reached 15 million dollars in 2021.');
  await told();
  const [match] = await lookup(project, 'بلغت الصادرات 18 مليون دولار في عام 2022.');
  expect(match).toMatchObject({
    score: 99,
    target: 'Exports reached 18 million dollars in 2022.',
    adapted: [
      { start: 16, end: 18 },
      { start: 38, end: 42 },
    ],
    numbersLeft: 0,
    project: 'Test',
    document: 'text',
  });
  expect(match?.difference.filter((part) => part.kind !== 'same').map((part) => part.text)).toEqual([
    '15',
    '18',
    '2021',
    '2022',
  ]);
  expect(match?.author).not.toBe('');
});

test('a draft is not remembered; a confirmed one that was edited is replaced, not doubled', async () => {
  const project = await t.project(LINES);
  const { id: paragraph } = await row(project, 3);
  await t.client.translations.edit({ project: project.id, paragraph, text: 'A draft.', base: null });
  await told();
  expect(await lookup(project, LINES[2])).toEqual([]);
  await confirm(project, 3, 'The minister went to Algeria.');
  await told();
  await confirm(project, 3, 'The minister went to Algiers.');
  await told();
  expect((await lookup(project, LINES[2])).map((m) => m.target)).toEqual(['The minister went to Algiers.']);
  const [own] = await t.client.memory.list({ project: project.id });
  expect(own).toMatchObject({ own: true, units: 1, state: 'ready' });
});

test('the same paragraph between the same neighbours is 101, elsewhere 100, and never its own match', async () => {
  const first = await t.project(LINES, 'First');
  await confirm(first, 2, 'Russia expressed its satisfaction with trade.');
  await told();
  const shared = await t.client.memory.create({ name: 'Shared', project: first.id });
  const second = await t.project([...LINES, 'فقرة أخرى.', LINES[1]], 'Second');
  await t.client.memory.attach({ project: second.id, path: shared.path });
  await confirm(first, 2, 'Russia expressed its satisfaction.');
  await told();
  const scores = async (project: Project, number: number) =>
    (
      await t.client.memory.lookup({ project: project.id, paragraph: (await row(project, number)).id })
    ).matches.map((m) => [m.score, m.level]);
  expect(await scores(second, 2)).toEqual([[101, 'context']]);
  expect(await scores(second, 5)).toEqual([[100, 'exact']]);
  expect(await scores(first, 2)).toEqual([]);
});

test('a penalty is taken off, memories keep their order, and one used to read is not written', async () => {
  const project = await t.project(LINES);
  const read = await t.client.memory.create({ name: 'Read' });
  const [, attached] = await t.client.memory.attach({
    project: project.id,
    path: read.path,
    writable: false,
    penalty: 5,
  });
  expect(attached).toMatchObject({ name: 'Read', writable: false, penalty: 5, position: 2 });
  await t.client.memory.create({ name: 'Written', project: project.id });
  await confirm(project, 3, 'The minister went to Algiers.');
  await told();
  const list = await t.client.memory.list({ project: project.id });
  expect(list.map((m) => [m.name, m.units])).toEqual([
    ['This project', 1],
    ['Read', 0],
    ['Written', 1],
  ]);
  const written = list[2];
  if (written === undefined) throw new Error('no memory');
  const moved = await t.client.memory.change({
    project: project.id,
    memory: written.id,
    position: 2,
    penalty: 10,
  });
  expect(moved.map((m) => m.name)).toEqual(['This project', 'Written', 'Read']);
  const other = await t.project([LINES[2]], 'Other');
  await t.client.memory.attach({ project: other.id, path: written.path, penalty: 10 });
  expect((await lookup(other, LINES[2])).map((m) => m.score)).toEqual([90]);
  expect((await t.client.memory.detach({ project: other.id, memory: written.id })).length).toBe(1);
  expect(await lookup(other, LINES[2])).toEqual([]);
});

test('sentences of a paragraph are found alone, and put together for a new paragraph', async () => {
  const project = await t.project([
    'وصل الوزير إلى العاصمة صباح اليوم. والتقى بنظيره في مقر الوزارة.',
    'غادر الوفد مساء أمس إلى باريس. وكانت الزيارة ناجحة.',
  ]);
  await confirm(
    project,
    1,
    'The minister arrived in the capital this morning. He met his counterpart at the ministry.',
  );
  await confirm(project, 2, 'The delegation left for Paris yesterday evening. The visit was a success.');
  await told();
  const [match] = await lookup(project, 'والتقى بنظيره في مقر الوزارة.');
  expect(match).toMatchObject({ kind: 'sentence', score: 100 });
  const { assembled } = await t.client.memory.lookup({
    project: project.id,
    text: 'غادر الوفد مساء أمس إلى باريس. والتقى بنظيره في مقر الوزارة.',
  });
  expect(assembled?.target).toBe(
    'The delegation left for Paris yesterday evening. He met his counterpart at the ministry.',
  );
});

test('what was confirmed before a kill is told at the next opening', async () => {
  const project = await t.project(LINES);
  await confirm(project, 3, 'The minister went to Algiers.');
  // the project as it stood the moment the confirmation was acknowledged, with no memory beside it
  const copy = join(t.folder, 'killed.tarjuman');
  await t.client.projects.backup({ project: project.id, path: copy });
  await t.client.projects.close({ project: project.id });
  const other = testCore();
  try {
    const opened = await other.client.projects.open({ path: copy });
    await told();
    const found = await other.client.memory.lookup({ project: opened.id, text: LINES[2] });
    expect(found.matches.map((m) => m.target)).toEqual(['The minister went to Algiers.']);
  } finally {
    await other.close();
  }
});

test('a damaged memory is named and passed over; the project and its other memories go on', async () => {
  const project = await t.project(LINES);
  await confirm(project, 3, 'The minister went to Algiers.');
  await told();
  const { path } = await t.client.memory.create({ name: 'Damaged', project: project.id });
  await t.core.close();
  const bytes = readFileSync(path);
  bytes.fill(0x55, 100, 8000);
  writeFileSync(path, bytes);

  const again = testCore({ paths: { data: join(t.folder, 'data'), projects: join(t.folder, 'projects') } });
  try {
    const opened = await again.client.projects.open({ path: project.path });
    const list = await again.client.memory.list({ project: opened.id });
    expect(list[1]).toMatchObject({ name: 'Damaged', state: 'damaged' });
    expect(list[1]?.problem).toContain('damaged');
    const found = await again.client.memory.lookup({ project: opened.id, text: LINES[2] });
    expect(found.matches).toHaveLength(1);
  } finally {
    await again.close();
  }
});

test("a project's own damaged memory is kept beside a new one, which is filled again", async () => {
  const project = await t.project(LINES);
  await confirm(project, 3, 'The minister went to Algiers.');
  await told();
  await t.core.close();
  const folder = join(t.folder, 'data', 'memories');
  const own = join(folder, `${project.id}.tarjuman-tm`);
  const bytes = readFileSync(own);
  bytes.fill(0x55, 100, 8000);
  writeFileSync(own, bytes);

  const again = testCore({ paths: { data: join(t.folder, 'data'), projects: join(t.folder, 'projects') } });
  try {
    const opened = await again.client.projects.open({ path: project.path });
    const { id: paragraph } =
      (await again.client.paragraphs.rows({ project: opened.id, numbers: [2] }))[0] ?? {};
    if (paragraph === undefined) throw new Error('no paragraph');
    await again.client.translations.edit({ project: opened.id, paragraph, text: 'Russia.', base: null });
    await again.client.translations.setStatus({ project: opened.id, paragraph, status: 'translated' });
    await told();
    const found = await again.client.memory.lookup({ project: opened.id, text: LINES[2] });
    expect(found.matches).toHaveLength(1);
    expect(readdirSync(folder).some((name) => name.includes('.damaged-'))).toBe(true);
  } finally {
    await again.close();
  }
});

test('a missing memory is named, and what is no memory is refused with what it is', async () => {
  const project = await t.project(LINES);
  const attach = (path: string) => t.client.memory.attach({ project: project.id, path });
  await expect(attach(join(t.folder, 'none.tarjuman-tm'))).rejects.toMatchObject({
    error: { code: 'not-found' },
  });
  await expect(attach(project.path)).rejects.toMatchObject({
    error: { message: 'The file is a Tarjuman project, not a memory.' },
  });
  const french = await t.client.memory.create({ name: 'French', sourceLanguage: 'fr' });
  await expect(attach(french.path)).rejects.toMatchObject({ error: { code: 'invalid-input' } });
});

const disk = smallDisk(2000);
afterAll(() => disk?.unmount());

for (const { folder, readOnly } of [disk].filter((d) => d !== undefined))
  test('a memory on a read-only disk is used to read', async () => {
    const project = await t.project(LINES);
    const path = join(folder, 'shared.tarjuman-tm');
    await t.client.memory.create({ name: 'Shared', project: project.id, path });
    await confirm(project, 3, 'The minister went to Algiers.');
    await t.core.close();
    readOnly(true);

    const again = testCore();
    try {
      const other = await again.project([LINES[2]], 'Other');
      const list = await again.client.memory.attach({ project: other.id, path });
      expect(list[1]).toMatchObject({ state: 'read-only', writable: false });
      const found = await again.client.memory.lookup({ project: other.id, text: LINES[2] });
      expect(found.matches).toHaveLength(1);
    } finally {
      await again.close();
    }
  });
if (disk === undefined) leftOut('a memory on a read-only disk', 'no disk may be mounted here');

test('pretranslation fills what is empty, as drafts of origin tm, and leaves the rest alone', async () => {
  const first = await t.project(LINES, 'First');
  await confirm(first, 1, 'Exports reached 15 million dollars in 2021.');
  await confirm(first, 3, 'The minister went to Algiers.');
  const shared = await t.client.memory.create({ name: 'Shared', project: first.id });
  await confirm(first, 1, 'Exports reached 15 million dollars in 2021!');
  await confirm(first, 3, 'The minister went to Algiers!');
  await told();
  const second = await t.project(
    ['بلغت الصادرات 18 مليون دولار في عام 2022.', LINES[2], 'نص لا شبيه له هنا.', LINES[2]],
    'Second',
  );
  await t.client.memory.attach({ project: second.id, path: shared.path, writable: false });
  const { id: begun } = await row(second, 4);
  await t.client.translations.edit({ project: second.id, paragraph: begun, text: 'Mine', base: null });
  const outcome = await t.client.memory.pretranslate({ project: second.id, job: 'pre' });
  expect(outcome).toMatchObject({ asked: 3, filled: 2, exact: 1, fuzzy: 1 });
  expect(await row(second, 1)).toMatchObject({
    target: 'Exports reached 18 million dollars in 2022!',
    status: 'draft',
  });
  expect((await row(second, 3)).target).toBe('');
  expect((await row(second, 4)).target).toBe('Mine');
  const history = await t.client.paragraphs.history({
    project: second.id,
    paragraph: (await row(second, 2)).id,
  });
  expect(history.map((r) => r.origin)).toEqual(['tm']);

  await t.client.history.undo({ project: second.id });
  expect((await row(second, 1)).target).toBe('');
  expect((await row(second, 2)).target).toBe('');
  expect((await row(second, 4)).target).toBe('Mine');
});

test('the concordance finds words on either side, folded or exact, and lights up what is linked', async () => {
  const project = await t.project(['ذهب الوزير إلى الجزائر.', 'قال إنّ الأمر صعب.', 'قال ان الامر سهل.']);
  const { id: paragraph } = await row(project, 1);
  await t.client.translations.edit({
    project: project.id,
    paragraph,
    text: 'The minister went to Algiers.',
    base: null,
  });
  await t.client.links.add({
    project: project.id,
    paragraph,
    spans: [
      { side: 'source', start: 4, end: 10 },
      { side: 'target', start: 4, end: 12 },
    ],
  });
  await t.client.translations.setStatus({ project: project.id, paragraph, status: 'translated' });
  await confirm(project, 2, 'He said it was hard.');
  await confirm(project, 3, 'He said it was easy.');
  await told();
  const search = (text: string, more: object = {}) =>
    t.client.memory.concordance({ project: project.id, text, ...more });
  const [hit] = (await search('الوزير')).hits;
  expect(
    hit?.spans.map((s) => (s.side === 'source' ? hit.source : hit.target).slice(s.start, s.end)),
  ).toEqual(['الوزير', 'minister']);
  expect((await search('said', { side: 'target' })).hits).toHaveLength(2);
  expect((await search('الأمر')).hits).toHaveLength(2);
  expect((await search('الأمر', { exact: true })).hits.map((h) => h.target)).toEqual(['He said it was hard.']);
  const page = await search('قال', { limit: 1 });
  expect(page.hits.map((h) => h.target)).toEqual(['He said it was easy.']);
  const rest = await search('قال', { limit: 1, page: page.next ?? '' });
  expect(rest.hits.map((h) => h.target)).toEqual(['He said it was hard.']);
  expect((await search('قال', { author: 'Nobody' })).hits).toEqual([]);
});

test('a stopped import takes back what it brought', async () => {
  const { path } = await t.client.memory.create({ name: 'Stopped' });
  const tmx = join(t.folder, 'large.tmx');
  const units = Array.from(
    { length: 30_000 },
    (_, n) =>
      `<tu><tuv xml:lang="ar"><seg>نص رقم ${n} للتجربة</seg></tuv><tuv xml:lang="en"><seg>Text ${n}</seg></tuv></tu>`,
  );
  writeFileSync(tmx, `<tmx version="1.4"><body>${units.join('\n')}</body></tmx>`);
  t.core.on((event) => {
    if (event.type === 'progress') void t.client.app.cancel({ job: 'import' });
  });
  await expect(t.client.memory.import({ job: 'import', path, file: { path: tmx } })).rejects.toMatchObject({
    error: { code: 'cancelled' },
  });
  expect((await t.client.memory.about({ path })).units).toBe(0);
});
