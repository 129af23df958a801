/** The command line as a user runs it: words in, output and exit codes out. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../../../electron/tarjuman.js', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../../electron/core/sample/algiers-talks.ar.txt', import.meta.url));

let folder: string;
let environment: NodeJS.ProcessEnv;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-cli-'));
  environment = {
    ...process.env,
    TARJUMAN_DATA: join(folder, 'data'),
    TARJUMAN_PROJECTS: join(folder, 'projects'),
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tarjuman(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function json(...args: readonly string[]): unknown {
  const { stdout } = tarjuman(...args, '--json');
  return JSON.parse(stdout);
}

test('a project from nothing to a bilingual file', () => {
  expect(tarjuman('new', 'a.tarjuman', '--name', 'Talks', '--person', 'Salma Haddad').status).toBe(0);
  const imported = tarjuman('import', 'a.tarjuman', SAMPLE);
  expect(imported.stdout).toContain('17 paragraphs, 4 copied as is');

  expect(
    tarjuman('set', 'a.tarjuman', '13', '--text', 'The Russia–Ukraine war', '--status', 'translated').status,
  ).toBe(0);
  expect(
    tarjuman('note', 'a.tarjuman', '13', '--text', 'A heading.', '--source', 'الحرب', '--target', 'war')
      .status,
  ).toBe(0);

  const rows = json('list', 'a.tarjuman') as readonly Record<string, unknown>[];
  expect(rows).toHaveLength(17);
  expect(rows[12]).toMatchObject({
    number: 13,
    source: 'الحرب الروسية الأوكرانية',
    target: 'The Russia–Ukraine war',
    status: 'translated',
    language: 'ar',
    kind: 'heading',
    notes: [{ text: 'A heading.' }],
  });
  expect(rows[12]?.['id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(json('stats', 'a.tarjuman')).toMatchObject({
    paragraphs: 17,
    translatable: 13,
    confirmed: 1,
    notes: 1,
  });
  expect(json('check', 'a.tarjuman')).toMatchObject({ ok: true, problems: [] });

  expect(tarjuman('export', 'a.tarjuman', '--to', 'csv', '-o', 'out.csv').status).toBe(0);
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain('The Russia–Ukraine war');
  expect(tarjuman('backup', 'a.tarjuman', '-o', 'copy.tarjuman').status).toBe(0);
  expect(tarjuman('list', 'copy.tarjuman').stdout).toContain('The Russia–Ukraine war');
});

test('npx finds it where npm ci put it', () => {
  const { status, stdout } = spawnSync('npx', ['--no-install', 'tarjuman', '--version'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect({ status, stdout: stdout.trim() }).toEqual({
    status: 0,
    stdout: tarjuman('--version').stdout.trim(),
  });
});

test('find prints the paragraphs that hold the words, and says what a bad pattern is', () => {
  tarjuman('new', 'f.tarjuman');
  tarjuman('import', 'f.tarjuman', SAMPLE);
  const hits = json('find', 'f.tarjuman', 'الحرب الروسيه') as readonly {
    number: number;
    source: string;
    ranges: { source: readonly { start: number; end: number }[] };
  }[];
  const heading = hits.find((hit) => hit.number === 13);
  const [range] = heading?.ranges.source ?? [];
  expect(heading?.source.slice(range?.start, range?.end)).toBe('الحرب الروسية');
  expect(tarjuman('find', 'f.tarjuman', 'لا شيء مثل هذا')).toMatchObject({ status: 0, stdout: '' });
  const bad = tarjuman('find', 'f.tarjuman', '(', '--regex');
  expect(bad.status).toBe(3);
  expect(bad.stderr).toContain('This is no regular expression.');
  expect(tarjuman('find', 'f.tarjuman', 'x', '--in', 'margins').stderr).toContain('margins');
});

test('a translated file goes into the paragraphs that are there', () => {
  tarjuman('new', 'targets.tarjuman');
  writeFileSync(join(folder, 'ar.txt'), 'الأولى.\nالثانية.\n');
  writeFileSync(join(folder, 'en.txt'), 'The first.\nThe second.\n');
  writeFileSync(join(folder, 'short.txt'), 'The first.\n');
  tarjuman('import', 'targets.tarjuman', 'ar.txt');
  const words = ['import', 'targets.tarjuman', 'en.txt', '--translation-only'];
  expect(json(...words, '--dry-run')).toMatchObject({ added: 2, written: false });
  const { status, stdout } = tarjuman(...words, '--status', 'translated', '--person', 'Salma Haddad');
  expect({ status, stdout }).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('2 translated') as string,
  });
  expect(json('list', 'targets.tarjuman')).toMatchObject([
    { target: 'The first.', status: 'translated' },
    { target: 'The second.', status: 'translated' },
  ]);
  const short = tarjuman('import', 'targets.tarjuman', 'short.txt', '--translation-only');
  expect(short.status).toBe(3);
  expect(short.stderr).toContain('line 2');
  expect(tarjuman('import', 'targets.tarjuman', 'en.txt', '--dry-run').status).toBe(2);
});

test('a finding of level error is exit 1', () => {
  tarjuman('new', 'qa.tarjuman');
  writeFileSync(join(folder, 'qa.txt'), 'تجاوزت 3 مليارات دولار.\n');
  tarjuman('import', 'qa.tarjuman', 'qa.txt');
  tarjuman('set', 'qa.tarjuman', '1', '--text', 'They passed $3 billion.');
  expect(tarjuman('qa', 'qa.tarjuman').status).toBe(0);
  tarjuman('set', 'qa.tarjuman', '1', '--text', 'They passed $3 million.');
  const found = tarjuman('qa', 'qa.tarjuman');
  expect(found.status).toBe(1);
  expect(found.stdout).toContain('missing-number');
});

test.each([
  ['no command', [], 2],
  ['an unknown command', ['fly'], 2],
  ['a missing word', ['new'], 2],
  ['an unknown format', ['export', 'a.tarjuman', '--to', 'papyrus'], 2],
  ['a number that is none', ['set', 'a.tarjuman', 'x', '--text', 'y'], 2],
  ['no project there', ['list', 'nowhere.tarjuman'], 3],
  ['no such paragraph', ['set', 'a.tarjuman', '99', '--text', 'y'], 3],
  ['words that do not stand there', ['note', 'a.tarjuman', '1', '--text', 'x', '--source', 'zzz'], 3],
  ['a file that is not there', ['import', 'a.tarjuman', 'nothing.txt'], 3],
  ['help', ['--help'], 0],
  ['the version', ['--version'], 0],
])('exit code of %s', (_name, args, expected) => {
  const { status, stderr } = tarjuman(...args);
  expect(status).toBe(expected);
  if (expected > 1) expect(stderr).not.toBe('');
  expect(stderr).not.toContain('    at ');
});

test('a bad file is named with its reason, and does not stop the rest', () => {
  tarjuman('new', 'some.tarjuman');
  writeFileSync(join(folder, 'bad.docx'), 'PK\u0003\u0004 no package');
  writeFileSync(join(folder, 'good.txt'), 'سطر.\n');
  const { status, stdout, stderr } = tarjuman('import', 'some.tarjuman', 'bad.docx', 'good.txt');
  expect(status).toBe(3);
  expect(stderr).toContain('bad.docx');
  expect(stdout).toContain('good.txt: 1 paragraphs');
});

test('serve prints its address first, lets others read, and stops when told', async () => {
  const host = spawn(process.execPath, [BIN, 'serve', 'a.tarjuman'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) =>
    createInterface({ input: host.stdout }).once('line', resolve),
  );
  const { url } = JSON.parse(line) as { readonly url: string };
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
  expect(tarjuman('list', 'a.tarjuman').status).toBe(0);
  const refused = tarjuman('set', 'a.tarjuman', '3', '--text', 'x');
  expect(refused.status).toBe(3);
  expect(refused.stderr).toContain('has this project open');
  const code = new Promise((resolve) => host.once('exit', resolve));
  host.kill('SIGTERM');
  expect(await code).toBe(0);
});
