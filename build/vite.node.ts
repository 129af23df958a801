/** What the bundles that run under Node have in common. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** A bundle of `entry` in `dist/<name>`, with the parsing child and the sample beside it. */
export function nodeBundle(name: string, entry: string, external: readonly string[]): UserConfig {
  const out = join(root, 'dist', name);
  return {
    root,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: [...external], target: 'node' },
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      // the terms of what is bundled go with it into the installers
      license: { fileName: 'licences.md' },
      target: 'node24',
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: {
          [name]: join(root, entry),
          // found by the core beside its own module
          'parse-child': join(root, 'electron/core/jobs/parse-child.ts'),
          'align-worker': join(root, 'electron/core/jobs/align-worker.ts'),
        },
        // all files in one folder: modules look for their data beside themselves
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' },
      },
    },
    plugins: [companions(out)],
  };
}

/** The files that modules of the core read from their own folder. */
function companions(out: string): Plugin {
  return {
    name: 'tarjuman-companions',
    writeBundle() {
      mkdirSync(out, { recursive: true });
      const sample = join(root, 'electron/core/sample');
      for (const name of readdirSync(sample))
        if (/\.(?:txt|json)$/u.test(name)) copyFileSync(join(sample, name), join(out, name));
      const icon = join(root, 'build/icons/png/256x256.png');
      if (existsSync(icon)) copyFileSync(icon, join(out, 'icon.png'));
    },
  };
}
