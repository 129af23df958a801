/**
 * Builds what has changed since it was last built: `node build/scripts/build.ts [renderer] [main] [cli] [preload]`,
 * all of them when none is named; `--force` builds them whatever has changed. Prints one line for each.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';

const root = resolve(import.meta.dirname, '../..');

interface Part {
  readonly name: string;
  readonly config: string;
  /** What must be there after a build. */
  readonly product: string;
  /** Files and folders the product is made of. */
  readonly sources: readonly string[];
}

const PARTS: readonly Part[] = [
  {
    name: 'renderer',
    config: 'build/vite.renderer.config.ts',
    product: 'dist/renderer/index.html',
    sources: ['renderer', 'shared', 'build/vite.renderer.config.ts', 'build/icons', 'package-lock.json'],
  },
  {
    name: 'main',
    config: 'build/vite.main.config.ts',
    product: 'dist/main/main.js',
    sources: [
      'electron',
      'shared',
      'build/vite.main.config.ts',
      'build/vite.node.ts',
      'build/icons',
      'package-lock.json',
    ],
  },
  {
    name: 'cli',
    config: 'build/vite.cli.config.ts',
    product: 'dist/cli/cli.js',
    sources: ['electron', 'shared', 'build/vite.cli.config.ts', 'build/vite.node.ts', 'package-lock.json'],
  },
  {
    name: 'preload',
    config: 'build/vite.preload.config.ts',
    product: 'dist/preload/preload.cjs',
    sources: [
      'electron/preload.ts',
      'electron/hosts/desktop',
      'build/vite.preload.config.ts',
      'package-lock.json',
    ],
  },
];

export interface BuildOptions {
  /** Names of parts; all when left out. */
  readonly parts?: readonly string[];
  readonly force?: boolean;
  readonly say?: (line: string) => void;
}

/** Builds the parts that are out of date. Rejects with the bundler's own error. */
export async function build({
  parts,
  force = false,
  say = () => undefined,
}: BuildOptions = {}): Promise<void> {
  for (const part of PARTS) {
    if (parts !== undefined && parts.length > 0 && !parts.includes(part.name)) continue;
    const mark = join(root, 'dist', `.${part.name}.built`);
    const print = fingerprint(part.sources);
    if (!force && existsSync(join(root, part.product)) && read(mark) === print) {
      say(`${part.name}: up to date`);
      continue;
    }
    const start = performance.now();
    await viteBuild({ configFile: join(root, part.config) });
    if (!existsSync(join(root, part.product)))
      throw new Error(`The build of ${part.name} made no ${part.product}.`);
    writeFileSync(mark, print);
    say(`${part.name}: built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** A hash over names and contents: a fresh checkout or a changed clock builds nothing anew. */
function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const path of filesUnder(join(root, source))) {
      hash.update(relative(root, path));
      hash.update('\0');
      hash.update(readFileSync(path));
      hash.update('\0');
    }
  return hash.digest('hex');
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const inside = join(path, entry.name);
        return entry.isDirectory() ? filesUnder(inside) : [inside];
      });
  } catch {
    return [path];
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const parts = words.filter((word) => !word.startsWith('-'));
  const unknown = parts.find((part) => PARTS.every(({ name }) => name !== part));
  if (unknown !== undefined) {
    console.error(
      `There is no part called "${unknown}". Parts: ${PARTS.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  try {
    await build({ parts, force: words.includes('--force'), say: (line) => console.log(line) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
