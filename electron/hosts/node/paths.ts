/** Where things go on this machine, by each platform's custom. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Paths } from '../../core/ports.ts';

/** `TARJUMAN_DATA` and `TARJUMAN_PROJECTS` override the private and the projects' folder. */
export function nodePaths(env: NodeJS.ProcessEnv = process.env, home: string = homedir()): Paths {
  return {
    data: env['TARJUMAN_DATA'] ?? join(dataRoot(env, home), 'tarjuman'),
    projects: env['TARJUMAN_PROJECTS'] ?? join(documents(home), 'Tarjuman'),
  };
}

function dataRoot(env: NodeJS.ProcessEnv, home: string): string {
  if (process.platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env['XDG_DATA_HOME'] ?? join(home, '.local', 'share');
}

function documents(home: string): string {
  const folder = join(home, 'Documents');
  return existsSync(folder) ? folder : home;
}
