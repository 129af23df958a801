/** Builds the screen: files only, nothing inline, fit for `default-src 'self'`. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dictionaries } from './dictionaries.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('../renderer'),
  base: './',
  plugins: [react(), dictionaries()],
  // the hosts give files under workers/ a policy of their own: only there may WebAssembly be compiled
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'workers/[name]-[hash].js' } } },
  build: {
    outDir: here('../dist/renderer'),
    emptyOutDir: true,
    // the terms of what is bundled go with it into the installers
    license: { fileName: 'licences.md' },
    target: 'chrome130',
    cssTarget: 'chrome130',
    // fonts and pictures stay files: a data: address is not 'self'
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:4]' } },
});
