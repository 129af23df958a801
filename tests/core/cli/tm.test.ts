/** Memories on the command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../../../electron/tarjuman.js', import.meta.url));
const TMX = `<tmx version="1.4"><body>
<tu><tuv xml:lang="ar"><seg>بلغت الصادرات 15 مليون دولار.</seg></tuv><tuv xml:lang="en"><seg>Exports reached 15 million dollars.</seg></tuv></tu>
<tu><tuv xml:lang="ar"><seg>ذهب الوزير إلى الجزائر.</seg></tuv><tuv xml:lang="en"><seg>The minister went to Algiers.</seg></tuv></tu>
</body></tmx>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-cli-'));
  writeFileSync(join(folder, 'a.tmx'), TMX);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tarjuman(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: { ...process.env, TARJUMAN_DATA: join(folder, 'data'), TARJUMAN_PROJECTS: join(folder, 'projects') },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a memory from a TMX file, looked up, searched, written again, and used to fill a project', () => {
  expect(tarjuman('tm', 'import', 'm.tarjuman-tm', 'a.tmx')).toMatchObject({
    status: 0,
    stdout: 'a.tmx: 2 units added, 0 known already, 0 skipped\n',
  });
  const found = tarjuman('tm', 'lookup', 'm.tarjuman-tm', 'بلغت الصادرات 18 مليون دولار.');
  expect(found.status).toBe(0);
  expect(found.stdout).toContain('99%');
  expect(found.stdout).toContain('[-15-][+18+]');
  expect(found.stdout).toContain('Exports reached 18 million dollars.');
  expect(tarjuman('tm', 'lookup', 'm.tarjuman-tm', 'لا شبيه لهذا').status).toBe(1);
  expect(JSON.parse(tarjuman('tm', 'search', 'm.tarjuman-tm', 'الوزير', '--json').stdout)).toMatchObject({
    hits: [{ target: 'The minister went to Algiers.' }],
    next: null,
  });
  expect(tarjuman('tm', 'export', 'm.tarjuman-tm', '-o', 'out.tmx').stdout).toContain('2 units');
  expect(readFileSync(join(folder, 'out.tmx'), 'utf8')).toContain('The minister went to Algiers.');

  writeFileSync(join(folder, 'a.txt'), 'ذهب الوزير إلى الجزائر.\nنص جديد تماما.\n');
  tarjuman('new', 'p.tarjuman');
  tarjuman('import', 'p.tarjuman', 'a.txt');
  const filled = tarjuman('pretranslate', 'p.tarjuman', '--memory', 'm.tarjuman-tm', '--json');
  expect(JSON.parse(filled.stdout)).toMatchObject({ asked: 2, filled: 1, exact: 1 });
  expect(tarjuman('list', 'p.tarjuman').stdout).toContain('The minister went to Algiers.');
});

test('what was confirmed on the command line is in the memory of the project', () => {
  writeFileSync(join(folder, 'b.txt'), 'ذهب الوزير إلى الجزائر.\nذهب الوزير إلى الجزائر اليوم.\n');
  tarjuman('new', 'q.tarjuman');
  tarjuman('import', 'q.tarjuman', 'b.txt');
  tarjuman('set', 'q.tarjuman', '1', '--text', 'The minister left for Algiers.', '--status', 'translated');
  expect(JSON.parse(tarjuman('pretranslate', 'q.tarjuman', '--json').stdout)).toMatchObject({ filled: 1 });
});

test('bad input is exit 3 with what and where', () => {
  writeFileSync(join(folder, 'bad.tmx'), '<html/>');
  const bad = tarjuman('tm', 'import', 'n.tarjuman-tm', 'bad.tmx');
  expect(bad).toMatchObject({ status: 3 });
  expect(bad.stderr).toContain('no translation memory');
  expect(tarjuman('tm', 'lookup', 'none.tarjuman-tm', 'نص').status).toBe(3);
  expect(tarjuman('pretranslate', 'p.tarjuman', '--threshold', '7').status).toBe(2);
});
