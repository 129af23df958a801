/** A browser for the tests and the window: found, or installed the way this machine installs things. */
import { existsSync } from 'node:fs';
import { findChromium } from '../../electron/hosts/chromium/find.ts';
import { run, say } from './run.ts';

/** Path of a Chromium; installs one through Debian (as root) or Playwright when none is found. */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findChromium();
  if (found !== undefined) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say('No Chromium found: installing it from Debian');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    return findChromium();
  }
  say("No Chromium found: installing Playwright's");
  await run('npx', ['playwright', 'install', 'chromium']);
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
