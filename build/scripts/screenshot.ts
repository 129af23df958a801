/** Makes the README's picture: the sample project in a real browser, 1440×900. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startHost } from '../../tests/e2e/fixtures.ts';
import { ensureBrowser } from './browser.ts';
import { ROOT } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'tarjuman-picture-'));
const executablePath = await ensureBrowser();
const host = await startHost(folder, ['--sample']);
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
await page.goto(host.url);
await page.getByRole('textbox', { name: 'Translation of paragraph 9' }).waitFor();
await page.evaluate(() => document.fonts.ready.then(() => undefined));
await page.screenshot({ path: join(ROOT, 'build/screenshots/workspace.png') });
await browser.close();
await host.stop();
rmSync(folder, { recursive: true, force: true });
