/** Entry of the desktop program; built to `dist/main/main.js`. */
import { join } from 'node:path';
import * as electron from 'electron';
import { createCore } from './core/app.ts';
import { startDesktop } from './hosts/desktop/start.ts';
import { nodePorts } from './hosts/node/ports.ts';

const dist = join(import.meta.dirname, '..');

// not awaited: Electron becomes ready only when this module has been evaluated
startDesktop(electron, {
  basics: nodePorts(),
  createCore,
  interface: join(dist, 'renderer'),
  preload: join(dist, 'preload', 'preload.cjs'),
  parser: join(dist, 'main', 'parse-child.js'),
  platform: process.platform,
  argv: process.argv,
  workingFolder: process.cwd(),
  ...(process.platform === 'linux' ? { icon: join(dist, 'main', 'icon.png') } : {}),
}).catch((error: unknown) => {
  electron.dialog.showErrorBox(
    'Tarjuman could not start.',
    error instanceof Error ? error.message : String(error),
  );
  electron.app.exit(4);
});
