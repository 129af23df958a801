/** Opening, translating, closing and coming back in the real program. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Paragraphs' });
const live = (page: Page) => page.getByRole('textbox', { name: /^Translation of paragraph \d+$/ });

test('the window opens on the sample, and again where it was left', async ({ desktop }) => {
  const first = await desktop.start('--sample');
  await expect(first.page).toHaveTitle(/Algiers talks/);
  await expect(grid(first.page)).toHaveAttribute('aria-rowcount', '17');
  await expect(live(first.page)).toBeVisible();
  await first.app.close();

  const second = await desktop.start('--sample');
  await expect(second.page).toHaveTitle(/Algiers talks/);
  await expect(second.page).not.toHaveTitle(/Algiers talks 2/);
});

test('what is typed and confirmed is there after closing and opening', async ({ desktop }) => {
  const text = 'The minister thanked his counterpart.';
  const first = await desktop.start('--sample');
  await expect(live(first.page)).toBeFocused();
  const number = /\d+/.exec((await live(first.page).getAttribute('aria-label')) ?? '')?.[0] ?? '';
  await live(first.page).press('ControlOrMeta+a');
  await first.page.keyboard.insertText(text);
  await live(first.page).press('ControlOrMeta+Enter');
  const status = (page: Page) =>
    page.getByRole('button', { name: new RegExp(`^Status of paragraph ${number}: Translated`) });
  await expect(status(first.page)).toBeVisible();
  await first.app.close();

  const second = await desktop.start(join(desktop.folder, 'projects', 'Algiers talks.tarjuman'));
  await expect(status(second.page)).toBeVisible();
  await expect(grid(second.page)).toContainText(text);
});

test('the menu opens a project through the system’s own window', async ({ desktop }) => {
  const path = await desktop.makeProject('From the menu');
  const { app, page } = await desktop.start();
  await expect(page.getByRole('main', { name: 'Start' })).toBeVisible();
  await app.evaluate(({ dialog, Menu }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    Menu.getApplicationMenu()?.getMenuItemById('open-dialog')?.click();
  }, path);
  await expect(page).toHaveTitle(/From the menu/);
});

test('the window comes back where it was closed', async ({ desktop }) => {
  const first = await desktop.start();
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1100, height: 700 }),
  );
  const bounds = await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  await first.app.close();
  const second = await desktop.start();
  expect(
    await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toEqual(bounds);
});
