#!/usr/bin/env node
// Starts the command line: on the project's own Node, whatever Node found this file, and from the bundle when
// it is as new as the sources, because that starts three times as fast.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * True when nothing below `folder` was changed after `time`.
 * @param {string} folder
 * @param {number} time
 * @returns {boolean}
 */
function olderThan(folder, time) {
  if (!existsSync(folder)) return true;
  return readdirSync(folder, { withFileTypes: true }).every((entry) => {
    const path = `${folder}/${entry.name}`;
    if (statSync(path).mtimeMs > time) return false;
    return !entry.isDirectory() || olderThan(path, time);
  });
}

if (Number(process.versions.node.split('.')[0]) >= 24) {
  const bundle = here('../dist/cli/cli.js');
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const fresh = built > 0 && olderThan(here('.'), built) && olderThan(here('../shared'), built);
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  await import(fresh ? '../dist/cli/cli.js' : './cli.ts');
} else {
  const own = [here('../node_modules/node/bin/node'), here('../node_modules/node/bin/node.exe')].find(
    existsSync,
  );
  if (own === undefined) {
    process.stderr.write('tarjuman needs Node 24: run "npm ci" in its folder first.\n');
    process.exit(4);
  }
  const child = spawnSync(own, [here('./tarjuman.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(child.status ?? 4);
}
