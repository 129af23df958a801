/** A project dropped on a window whose host can tell where a file stands, as the desktop's can. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { StartPage } from './pages/StartPage.ts';

/** The page is given the desktop's way to ask for a path, after it has chosen how to reach its core. */
async function tellPaths(page: Page, path: string): Promise<void> {
  await page.evaluate((answer) => {
    Object.defineProperty(window, 'tarjuman', { value: { pathOf: () => answer } });
  }, path);
}

test('a project dropped on the start screen is opened where it stands', async ({ app }) => {
  const path = join(app.folder, 'محادثات.tarjuman');
  await app.cli('new', path);
  const start = new StartPage(app.page);
  await expect(start.chooseFile).toBeVisible();
  await tellPaths(app.page, path);
  await start.drop(path);
  await expect(app.page).toHaveTitle(/محادثات/);
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
});

test('a project dropped on an open one takes its place, and is not imported into it', async ({ app }) => {
  const path = join(app.folder, 'Second.tarjuman');
  await app.cli('new', path);
  const start = new StartPage(app.page);
  await start.create('First');
  await expect(app.page).toHaveTitle(/First/);
  await tellPaths(app.page, path);
  await start.drop(path);
  await expect(app.page).toHaveTitle(/Second/);
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
});
