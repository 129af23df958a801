/**
 * Reads a packed program back: `node build/scripts/check-package.ts [FOLDER]`, by default `dist/installers`. Fails
 * when there is none, or when a fuse of one stands otherwise than `build/electron-builder.json` says.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { ROOT } from './run.ts';

const CONFIG = join(ROOT, 'build/electron-builder.json');

/** The programs electron-builder left unpacked in its output folder. */
function programsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [];
    const inside = join(folder, entry.name);
    if (/^linux.*unpacked$/u.test(entry.name)) return [join(inside, 'tarjuman')];
    if (/^win.*unpacked$/u.test(entry.name)) return [join(inside, 'tarjuman.exe')];
    return entry.name.startsWith('mac') ? [join(inside, 'Tarjuman.app')] : [];
  });
}

/** The fuses the configuration names, by their name in Electron, and whether each is to be on. */
function wanted(): readonly (readonly [keyof typeof FuseV1Options, boolean])[] {
  const { electronFuses } = JSON.parse(readFileSync(CONFIG, 'utf8')) as {
    readonly electronFuses: Readonly<Record<string, boolean>>;
  };
  return Object.entries(electronFuses).flatMap(([name, on]) => {
    const fuse = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return fuse in FuseV1Options ? [[fuse as keyof typeof FuseV1Options, on] as const] : [];
  });
}

async function check(program: string): Promise<number> {
  const wire = await getCurrentFuseWire(program);
  let wrong = 0;
  for (const [name, on] of wanted()) {
    const is = wire[FuseV1Options[name]] === FuseState.ENABLE;
    if (is !== on) wrong += 1;
    process.stdout.write(`  ${is === on ? 'as promised' : 'WRONG      '}  ${name} is ${is ? 'on' : 'off'}\n`);
  }
  return wrong;
}

const folder = resolve(process.argv[2] ?? join(ROOT, 'dist/installers'));
const programs = programsIn(folder);
if (programs.length === 0) process.stdout.write(`There is no packed program in ${folder}.\n`);
let wrong = programs.length === 0 ? 1 : 0;
for (const program of programs) {
  process.stdout.write(`${program}\n`);
  wrong += await check(program);
}
process.exitCode = wrong === 0 ? 0 : 1;
