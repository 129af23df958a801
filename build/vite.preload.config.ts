/** The preload: one CommonJS file, the only kind a sandboxed preload may be. */
import { join, resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['electron'], target: 'node' },
  build: {
    ssr: true,
    outDir: join(root, 'dist/preload'),
    emptyOutDir: true,
    target: 'node24',
    sourcemap: false,
    minify: false,
    rolldownOptions: {
      input: { preload: join(root, 'electron/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
});
