/** Opens the desktop window in a process of its own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { AppFault } from '../../../shared/contract/errors.ts';
import { programPath } from '../node/root.ts';

/** Starts Electron on the built program; a fault says what to do where it cannot. */
export async function openDesktop(project: string | undefined): Promise<void> {
  const root = programPath('.');
  const electron = electronPath();
  if (electron === undefined)
    throw new AppFault('not-available', "Electron's runtime is not on this machine.", {
      hint: 'Run "npm start" (it tries to download it once), or use "tarjuman serve".',
    });
  if (!existsSync(join(root, 'dist/main')))
    throw new AppFault('not-available', 'The desktop program has not been built.', {
      hint: 'Run "npm run build" first.',
    });
  const child = spawn(electron, [root, ...(project === undefined ? [] : [resolve(project)])], {
    stdio: 'ignore',
    detached: true,
  });
  await new Promise<void>((done, fail) => {
    child.once('spawn', done);
    child.once('error', fail);
  });
  child.unref();
}

function electronPath(): string | undefined {
  try {
    const path: unknown = createRequire(import.meta.url)('electron');
    return typeof path === 'string' && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
