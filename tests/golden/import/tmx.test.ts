/** TMX into memories and out again: versions, encodings, codes, broken units, an outside validator. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tmxReader, type TmxProblem, type TmxUnit } from '../../../electron/core/formats/tmx/reader.ts';
import { writeTags } from '../../../shared/domain/tag.ts';
import { testCore, type TestCore } from '../../helpers/core.ts';
import { leftOut, withReaders } from '../../helpers/outside-reader.ts';
import { encode, type TestEncoding } from './encode.ts';

function read(text: string, cut = text.length, languages = { source: 'ar', target: 'en' }) {
  const units: TmxUnit[] = [];
  const problems: TmxProblem[] = [];
  const reader = tmxReader('test', languages, {
    unit: (unit) => void units.push(unit),
    problem: (problem) => void problems.push(problem),
  });
  for (let at = 0; at < text.length; at += cut) reader.write(text.slice(at, at + cut));
  reader.end();
  return { units, problems };
}

const wrap = (body: string, version = '1.4'): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="${version}"><header creationtool="x" creationtoolversion="1" datatype="plaintext" segtype="sentence" adminlang="en" srclang="ar" o-tmf="x"/><body>\n${body}\n</body></tmx>`;

const unit = (source: string, target: string, more = ''): string =>
  `<tu ${more}><tuv xml:lang="ar"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;

it('takes regional variants for their language, and the old attribute lang', () => {
  const { units } = read(
    wrap(
      `<tu><tuv lang="AR-DZ"><seg>نعم</seg></tuv><tuv lang="fr"><seg>Oui</seg></tuv><tuv lang="EN-us"><seg>Yes</seg></tuv></tu>
       <tu><tuv xml:lang="en_GB"><seg>No</seg></tuv><tuv xml:lang="ar"><seg>لا</seg></tuv></tu>`,
      '1.1',
    ),
  );
  expect(units.map((u) => [u.source, u.target])).toEqual([
    ['نعم', 'Yes'],
    ['لا', 'No'],
  ]);
});

it('prefers the exact variant when there are several', () => {
  const body = `<tu><tuv xml:lang="ar"><seg>لون</seg></tuv><tuv xml:lang="en-US"><seg>color</seg></tuv><tuv xml:lang="en-GB"><seg>colour</seg></tuv></tu>`;
  expect(read(wrap(body), 9999, { source: 'ar', target: 'en-GB' }).units[0]?.target).toBe('colour');
  expect(read(wrap(body)).units[0]?.target).toBe('color');
});

it('makes tags of inline codes, the same on both sides whatever their order', () => {
  const { units } = read(
    wrap(
      unit(
        '<bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>نص<ept i="1">&lt;/b&gt;</ept> <ph x="2" type="break">\n</ph><hi type="x">مهم</hi>',
        '<hi type="x">big</hi> <ph x="2" type="break">\n</ph><bpt i="7" x="1">&lt;b&gt;</bpt>text<ept i="7">&lt;/b&gt;</ept>',
      ),
    ),
  );
  const [found] = units;
  if (found === undefined) throw new Error('no unit');
  expect(writeTags(found.source, found.tags)).toBe('<1>نص</1> <2/><3>مهم</3>');
  expect(writeTags(found.target, found.tags)).toBe('<3>big</3> <2/><1>text</1>');
  expect(found.tags[0]).toMatchObject({ pair: true, type: 'bold' });
  expect(found.tags[1]).toMatchObject({ pair: false, type: 'break', equivalent: '\n' });
});

it('leaves sub-flows and native code out of the text', () => {
  const { units } = read(
    wrap(
      unit(
        'أ<ph x="1">&lt;img alt="<sub>صورة</sub>"&gt;</ph>ب',
        'a<ph x="1">&lt;img alt="<sub>photo</sub>"&gt;</ph>b',
      ),
    ),
  );
  expect(writeTags(units[0]?.target ?? '', units[0]?.tags ?? [])).toBe('a<1/>b');
});

it('reads who, when and where from', () => {
  const { units } = read(
    wrap(
      unit(
        'أ',
        'a',
        'tuid="0192f0c0-0000-7000-8000-000000000001" creationdate="20200102T030405Z" creationid="Salma" changedate="20210102T030405Z"',
      ).replace('<tuv', '<prop type="x-document">talks.docx</prop><tuv'),
    ),
  );
  expect(units[0]).toMatchObject({
    id: '0192f0c0-0000-7000-8000-000000000001',
    author: 'Salma',
    document: 'talks.docx',
    createdAt: Date.UTC(2020, 0, 2, 3, 4, 5),
    changedAt: Date.UTC(2021, 0, 2, 3, 4, 5),
  });
});

const BROKEN = wrap(
  [
    unit('أ', 'first'),
    '<tu tuid="no target"><tuv xml:lang="ar"><seg>ب</seg></tuv></tu>',
    unit('ت', ''),
    '<tu><tuv xml:lang="ar"><seg>ث<b</seg></tuv><tuv xml:lang="en"><seg>broken</seg></tuv></tu>',
    unit('ج', 'after &nbsp; it'),
    unit('ح', 'last'),
  ].join('\n'),
);

it('skips a broken unit, says where it stands, and goes on at the next', () => {
  const { units, problems } = read(BROKEN);
  expect(units.map((u) => u.target)).toEqual(['first', 'last']);
  expect(problems.map((p) => p.where)).toEqual(['line 5 (unit no target)', 'line 6', 'line 7', 'line 8']);
  expect(problems[0]?.message).toBe('The unit has no text in “en”.');
});

it('reads the same wherever the pieces of the file are cut', () => {
  const whole = read(BROKEN);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (cut) => {
      expect(read(BROKEN, cut)).toEqual(whole);
    }),
  );
});

it('keeps what comes before a file breaks off, and refuses what is no memory', () => {
  const { units, problems } = read(wrap(unit('أ', 'a')).slice(0, -10));
  expect(units).toHaveLength(1);
  expect(problems).toHaveLength(1);
  expect(() => read('<html><body/></html>')).toThrow('no translation memory');
  expect(() => read('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>')).toThrow('entities');
});

let t: TestCore;
beforeEach(() => {
  t = testCore();
});
afterEach(() => t.close());

async function imported(bytes: Uint8Array) {
  const { path } = await t.client.memory.create({ name: 'Memory' });
  const tmx = join(t.folder, 'in.tmx');
  writeFileSync(tmx, bytes);
  const outcome = await t.client.memory.import({ job: 'in', path, file: { path: tmx } });
  return { path, outcome };
}

it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('imports %s', async (encoding: TestEncoding) => {
  const { path, outcome } = await imported(
    encode(`\ufeff${wrap(unit('ذهب الوزير', 'The minister went'))}`, encoding),
  );
  expect(outcome).toMatchObject({ added: 1, skipped: 0 });
  const found = await t.client.memory.lookup({ paths: [path], text: 'ذهب الوزير' });
  expect(found.matches[0]).toMatchObject({ score: 100, target: 'The minister went' });
});

it('counts and lists what it skips, and knows what it has', async () => {
  const { path, outcome } = await imported(Buffer.from(BROKEN));
  expect(outcome).toMatchObject({ added: 2, known: 0, skipped: 4 });
  expect(outcome.problems).toHaveLength(4);
  const again = await t.client.memory.import({ job: 'in', path, file: { path: join(t.folder, 'in.tmx') } });
  expect(again).toMatchObject({ added: 0, known: 2 });
});

const CODED = wrap(
  [
    unit(
      '<bpt i="1" type="bold">&lt;b&gt;</bpt>نص<ept i="1">&lt;/b&gt;</ept>',
      '<bpt i="1">&lt;b&gt;</bpt>text &amp; more<ept i="1">&lt;/b&gt;</ept>',
      'creationdate="20200102T030405Z" creationid="Salma &amp; Co"',
    ),
    unit('وصل الوزير. غادر الوفد.', 'The minister arrived. The delegation left.'),
  ].join('\n'),
);

it('gives back on export what it took in', async () => {
  const { path } = await imported(Buffer.from(CODED));
  const to = join(t.folder, 'out.tmx');
  expect(await t.client.memory.export({ job: 'out', path, to })).toMatchObject({ units: 2, path: to });
  const facts = (u: TmxUnit) => [
    writeTags(u.source, u.tags),
    writeTags(u.target, u.tags),
    u.author,
    u.createdAt,
  ];
  const [first, second] = read(readFileSync(to, 'utf8')).units;
  const [wanted, other] = read(CODED).units;
  if (!first || !second || !wanted || !other) throw new Error('a unit is missing');
  expect(facts(first)).toEqual(facts(wanted));
  expect([second.source, second.target]).toEqual([other.source, other.target]);
});

const DTD = join(process.env['TARJUMAN_SCHEMAS'] ?? '', 'tmx14.dtd');

withReaders(['xmllint'], ({ xmllint }) => {
  if (process.env['TARJUMAN_SCHEMAS'] === undefined || !existsSync(DTD))
    return leftOut('xmllint against tmx14.dtd', 'TARJUMAN_SCHEMAS names no folder with the document type');
  it('exports what xmllint finds valid', async () => {
    const { path } = await imported(Buffer.from(CODED));
    const to = join(t.folder, 'out.tmx');
    await t.client.memory.export({ job: 'out', path, to });
    writeFileSync(join(t.folder, 'tmx14.dtd'), '');
    expect(xmllint.run('--nonet', '--noout', '--dtdvalid', DTD, to)).toMatchObject({ status: 0, stderr: '' });
  });
});
