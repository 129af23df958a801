/** Plants imports the design forbids in a copy of the rooms, and sees the linter catch each of them. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

/** What is there to be imported. */
const rooms = [
  'shared/domain/a.ts',
  'shared/text/a.ts',
  'shared/qa/a.ts',
  'shared/contract/a.ts',
  'shared/contract/errors.ts',
  'shared/rpc/a.ts',
  'electron/core/app.ts',
  'electron/core/ports.ts',
  'electron/core/services/a.ts',
  'electron/core/repositories/a.ts',
  'electron/core/db/a.ts',
  'electron/core/formats/a.ts',
  'electron/core/jobs/a.ts',
  'electron/hosts/desktop/a.ts',
  'electron/hosts/loopback/a.ts',
  'electron/hosts/chromium/a.ts',
  'renderer/shell/a.ts',
  'renderer/client/a.ts',
  'renderer/ui/a.ts',
  'renderer/i18n/a.ts',
  'renderer/features/notes/a.ts',
] as const;

/** [importing file's folder, line] */
const forbidden = [
  ['shared/domain', "import { a } from '../text/a.ts'; export const b = a;"],
  ['shared/domain', "import type { A } from '../text/a.ts'; export type B = A;"],
  ['shared/domain', "export type B = import('../text/a.ts').A;"],
  ['shared/domain', "export { a } from '../contract/a.ts';"],
  ['shared/domain', "export const b = import('../contract/a.ts');"],
  ['shared/text', "import { readFileSync } from 'node:fs'; export const b = readFileSync;"],
  ['shared/text', "import { a } from '../qa/a.ts'; export const b = a;"],
  ['shared/contract', "import { a } from '../../electron/core/ports.ts'; export const b = a;"],
  ['shared/qa', "import { useState } from 'react'; export const b = useState;"],
  ['electron/core', "import { app } from 'electron'; export const b = app;"],
  ['electron/core', "import { a } from '../hosts/desktop/a.ts'; export const b = a;"],
  ['electron/core', "import { createServer } from 'node:http'; export const b = createServer;"],
  ['electron/core/services', "import { WebSocketServer } from 'ws'; export const b = WebSocketServer;"],
  ['electron/core/services', "import Database from 'better-sqlite3'; export const b = Database;"],
  ['electron/core/services', "import { a } from '../app.ts'; export const b = a;"],
  ['electron/core/repositories', "import { a } from '../services/a.ts'; export const b = a;"],
  ['electron/core/formats', "import { a } from '../db/a.ts'; export const b = a;"],
  ['electron/core/formats', "import { a } from '../../../shared/contract/a.ts'; export const b = a;"],
  ['electron/core/db', "import { a } from '../repositories/a.ts'; export const b = a;"],
  ['electron/core/attic', "import { a } from '../services/a.ts'; export const b = a;"],
  ['electron/hosts/desktop', "import { connect } from 'node:net'; export const b = connect;"],
  ['electron/hosts/desktop', "import { a } from '../../core/services/a.ts'; export const b = a;"],
  ['electron/hosts/desktop', "import { a } from '../../core/jobs/a.ts'; export const b = a;"],
  ['electron/hosts/loopback', "import { app } from 'electron'; export const b = app;"],
  ['electron/hosts/cli', "import { a } from '../desktop/a.ts'; export const b = a;"],
  ['renderer/features/editor', "import { a } from '../notes/a.ts'; export const b = a;"],
  ['renderer/features/editor', "import { a } from '../../shell/a.ts'; export const b = a;"],
  ['renderer/features/editor', "import { a } from '../../../electron/core/ports.ts'; export const b = a;"],
  ['renderer/features/editor', "import { join } from 'node:path'; export const b = join;"],
  ['renderer/ui', "import { a } from '../../shared/domain/a.ts'; export const b = a;"],
  ['renderer/i18n', "import { a } from '../client/a.ts'; export const b = a;"],
  ['renderer/i18n', "import { a } from '../../shared/contract/a.ts'; export const b = a;"],
  [
    'renderer/ui',
    "import { IntlMessageFormat } from 'intl-messageformat'; export const b = IntlMessageFormat;",
  ],
  ['renderer/client', "import { a } from '../features/notes/a.ts'; export const b = a;"],
  ['renderer/shell', "import { pad } from 'left-pad'; export const b = pad;"],
] as const;

const allowed = [
  ['shared/text', "import { a } from '../domain/a.ts'; export const b = a;"],
  [
    'shared/contract',
    "import { z } from 'zod'; import { a } from '../domain/a.ts'; export const b = [z, a];",
  ],
  ['electron/core', "import { a } from './services/a.ts'; export const b = a;"],
  ['electron/core/db', "import Database from 'better-sqlite3'; export const b = Database;"],
  ['electron/core/repositories', "import { a } from '../db/a.ts'; export const b = a;"],
  ['electron/core/services', "import type { A } from '../ports.ts'; export type B = A;"],
  ['electron/core/formats', "import { a } from '../../../shared/contract/errors.ts'; export const b = a;"],
  ['electron/core/formats/docx', "import { a } from '../a.ts'; export const b = a;"],
  ['electron/hosts/desktop', "import { app } from 'electron'; export const b = app;"],
  ['electron/hosts/desktop', "import type { A } from '../../core/jobs/a.ts'; export type B = A;"],
  ['electron/hosts/loopback', "import { createServer } from 'node:http'; export const b = createServer;"],
  ['electron/hosts/loopback', "import { WebSocketServer } from 'ws'; export const b = WebSocketServer;"],
  ['electron/hosts/cli', "import { a } from '../loopback/a.ts'; export const b = a;"],
  ['renderer/features/notes', "import { a } from './a.ts'; export const b = a;"],
  ['renderer/features/notes', "import { a } from '../../ui/a.ts'; export const b = a;"],
  ['renderer/features/notes', "import { jsx } from 'react/jsx-runtime'; export const b = jsx;"],
  [
    'renderer/i18n',
    "import { IntlMessageFormat } from 'intl-messageformat'; export const b = IntlMessageFormat;",
  ],
  ['renderer/ui', "import { a } from '../i18n/a.ts'; export const b = a;"],
  ['renderer/client', "import { a } from '../i18n/a.ts'; export const b = a;"],
  ['renderer/features/notes', "import { a } from '../../i18n/a.ts'; export const b = a;"],
  ['renderer/shell', "import { a } from '../features/notes/a.ts'; export const b = a;"],
  ['renderer/shell', "import '@fontsource/noto-naskh-arabic/400.css';"],
] as const;

let folder = '';
let report = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-arrows-'));
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${text}\n`);
  };
  for (const room of rooms) await write(room, 'export const a = 1; export type A = number;');
  for (const [index, [at, line]] of forbidden.entries()) await write(`${at}/forbidden-${index}.ts`, line);
  for (const [index, [at, line]] of allowed.entries()) await write(`${at}/allowed-${index}.ts`, line);
  report = await lint(folder);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the import arrows', () => {
  it.each(forbidden.map(([at, line], index) => ({ at, line, index })))(
    'forbid in $at: $line',
    ({ at, index }) => {
      expect(complaintsAbout(`${at}/forbidden-${index}.ts`)).toHaveLength(1);
    },
  );

  it.each(allowed.map(([at, line], index) => ({ at, line, index })))(
    'allow in $at: $line',
    ({ at, index }) => {
      expect(complaintsAbout(`${at}/allowed-${index}.ts`)).toEqual([]);
    },
  );
});

function complaintsAbout(path: string): readonly string[] {
  return report
    .split('\n')
    .map((line) => line.replaceAll('\\', '/'))
    .filter((line) => line.startsWith(`${path}:`) && line.includes('boundaries'));
}

/** The linter's findings about everything under `cwd`, one a line; it must have found something to say. */
function lint(cwd: string): Promise<string> {
  const program = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');
  const args = [program, '-c', join(root, 'build/oxlint.json'), '-f', 'unix', '.'];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      if (error === null || !stdout.includes('problems')) fail(new Error(`oxlint did not run: ${stderr}`));
      else done(stdout);
    });
  });
}
