import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { WorkspacePage } from './pages/WorkspacePage.ts';

test.use({ appOptions: { serve: ['--sample'] } });

test('any command is found by typing, and a paragraph by its number', async ({ app }) => {
  const { page } = app;
  const work = new WorkspacePage(page);
  await expect(work.translation(9)).toBeVisible();
  await page.getByRole('button', { name: 'Find or run a command' }).click();
  const palette = page.getByRole('dialog', { name: 'Find or run a command' });
  const typing = palette.getByRole('textbox');
  await expect(typing).toBeFocused();
  expect(await axeViolations(page, '[role=dialog]')).toEqual([]);
  await typing.fill('dark theme');
  await expect(palette.getByRole('menuitem').first()).toContainText('Dark theme');
  await typing.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.keyboard.press('Control+g');
  await typing.fill('١٣');
  await expect(palette.getByRole('menuitem').first()).toContainText('Go to paragraph 13');
  await typing.press('Enter');
  await expect(work.translation(13)).toBeFocused();

  await page.keyboard.press('Control+Shift+P');
  await typing.fill('nothing like this');
  // no command has that name, but the texts may hold the words
  await expect(palette.getByRole('menuitem')).toHaveText('Find “nothing like this” in the textsTexts');
  await page.keyboard.press('Escape');
  await expect(work.translation(13)).toBeFocused();
});

test('one paragraph alone, large, and on to the next', async ({ app }) => {
  const { page } = app;
  const work = new WorkspacePage(page);
  await work.open(9);
  await page.keyboard.press('F4');
  await expect(page.getByRole('row')).toHaveCount(1);
  await expect(work.notes).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(work.translation(10)).toBeFocused();
  await expect(page.getByRole('row')).toHaveCount(1);
  await page.keyboard.press('F4');
  await expect(work.row(9)).toBeVisible();
  await expect(work.translation(10)).toBeFocused();
});

test('keys can be changed, with a warning when they are taken, and are kept', async ({ app }) => {
  const { page } = app;
  const work = new WorkspacePage(page);
  await expect(work.translation(9)).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Change keys…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change keys' });
  expect(await axeViolations(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Add a key to: Settings' }).click();
  await page.keyboard.press('k');
  await expect(dialog.getByText('K is for typing. Hold Ctrl or Alt with it.')).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(dialog.getByRole('alert')).toContainText('Ctrl+E already does: Export.');
  await dialog.getByRole('button', { name: 'Use it here instead' }).click();
  await expect(dialog.getByRole('button', { name: 'Take Ctrl+E from: Settings' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Take Ctrl+E from: Export' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await app.restart('--sample');
  await expect(work.translation(9)).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('hands from another tool find their keys', async ({ app }) => {
  const { page } = app;
  const work = new WorkspacePage(page);
  await work.open(10);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Change keys…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change keys' });
  await dialog.getByRole('button', { name: /Keys as in/ }).click();
  await page.getByRole('option', { name: 'OmegaT' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await work.open(11);
  await page.keyboard.press('Control+Enter');
  await expect(work.translation(10)).toBeFocused();
});

test('keys work while the keyboard writes Arabic', async ({ app }) => {
  const { page, context } = app;
  const work = new WorkspacePage(page);
  await work.open(9);
  const devtools = await context.newCDPSession(page);
  // Ctrl and the key E of an Arabic layout
  await devtools.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'ث',
    code: 'KeyE',
    modifiers: 2,
    windowsVirtualKeyCode: 69,
  });
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
});
