#!/usr/bin/env node
// Starts the command line on the project's own Node, whatever Node found this file.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const entry = here('./cli.ts');

if (Number(process.versions.node.split('.')[0]) >= 24) {
  process.argv[1] = entry;
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  await import('./cli.ts');
} else {
  const own = [here('../node_modules/node/bin/node'), here('../node_modules/node/bin/node.exe')].find(existsSync);
  if (own === undefined) {
    process.stderr.write('tarjuman needs Node 24: run "npm ci" in its folder first.\n');
    process.exit(4);
  }
  const child = spawnSync(own, [here('./tarjuman.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(child.status ?? 4);
}
