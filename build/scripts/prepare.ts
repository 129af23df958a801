/** After `npm ci`: puts `tarjuman` where `npx` looks in a checkout, and builds the command line. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { ROOT } from './run.ts';

const bin = join(ROOT, 'node_modules/.bin');
mkdirSync(bin, { recursive: true });
if (process.platform === 'win32')
  writeFileSync(join(bin, 'tarjuman.cmd'), '@node "%~dp0\\..\\..\\electron\\tarjuman.js" %*\r\n');
else {
  rmSync(join(bin, 'tarjuman'), { force: true });
  symlinkSync('../../electron/tarjuman.js', join(bin, 'tarjuman'));
}
await build({ parts: ['cli'] });
