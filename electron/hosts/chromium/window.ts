/** An app window of a Chromium, Chrome or Edge: no tabs, no address bar. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { findChromium } from './find.ts';
import { quietFlags } from './flags.ts';

export interface AppWindow {
  /** Resolves when the user has closed the window. */
  readonly closed: Promise<void>;
  close(): void;
}

/** True where a window can be shown at all. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
}

/** Opens `url`; undefined without a display or a browser. `profile` keeps the window's size between starts. */
export function openAppWindow(url: string, profile: string): AppWindow | undefined {
  const executable = findChromium();
  if (executable === undefined || !hasDisplay()) return undefined;
  mkdirSync(profile, { recursive: true });
  const child = spawn(executable, [...quietFlags(profile), '--window-size=1440,900', `--app=${url}`], {
    stdio: 'ignore',
  });
  return {
    closed: new Promise((resolve) => {
      child.on('error', () => resolve());
      child.on('exit', () => resolve());
    }),
    close: () => void child.kill(),
  };
}
