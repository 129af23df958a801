import { join } from 'node:path';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.use({ appOptions: { serve: ['--sample'] } });

test('settings are in force at once and kept', async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  expect(await axeViolations(page, '[role=dialog]')).toEqual([]);
  await dialog.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await axeViolations(page, '[role=dialog]')).toEqual([]);
  const choose = (group: string, choice: string): Promise<void> =>
    dialog.getByRole('radiogroup', { name: group }).getByText(choice, { exact: true }).click();
  await choose('Arabic typeface', 'Sans');
  await choose('English typeface', 'Sans');
  await choose('Spelling of English', 'British');
  await dialog.getByRole('slider', { name: 'Line spacing' }).focus();
  await page.keyboard.press('ArrowLeft');
  await dialog.getByRole('slider', { name: 'Text size' }).focus();
  await page.keyboard.press('ArrowRight');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Salma Hadi');
  await dialog.getByRole('textbox', { name: 'Initials' }).fill('SH');
  await dialog.getByRole('option', { name: 'Rose' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await app.restart('--sample');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-arabic', 'sans');
  await expect(page.locator('html')).toHaveAttribute('data-english', 'sans');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(dialog.getByRole('slider', { name: 'Text size' })).toHaveValue('105');
  await expect(dialog.getByRole('slider', { name: 'Line spacing' })).toHaveValue('95');
  await expect(dialog.getByRole('radio', { name: 'British' })).toBeChecked();
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Salma Hadi');
  await expect(dialog.getByRole('textbox', { name: 'Initials' })).toHaveValue('SH');
  await expect(dialog.getByRole('option', { name: 'Rose' })).toHaveAttribute('aria-selected', 'true');
});

test('help is found by any word, and by key', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('grid', { name: 'Paragraphs' })).toBeVisible();
  await page.keyboard.press('F1');
  const dialog = page.getByRole('dialog', { name: 'Keys and help' });
  const search = dialog.getByRole('searchbox', { name: 'Search keys and help' });
  await expect(search).toBeFocused();
  expect(await axeViolations(page, '[role=dialog]')).toEqual([]);
  await search.fill('ctrl+enter');
  await expect(
    dialog.getByRole('row', { name: /Confirm and go to the next paragraph/ }).first(),
  ).toBeVisible();
  await expect(dialog.getByRole('row', { name: /Larger text/ })).toHaveCount(0);
  await search.fill('comment');
  await expect(dialog.getByRole('heading', { name: 'Write a note on words' })).toBeVisible();
  await search.fill('zzz');
  await expect(dialog.getByText('Nothing about “zzz”')).toBeVisible();
  await search.press('Escape');
  await expect(search).toHaveValue('');
});

test('first steps tick themselves off, and never come back once dismissed', async ({ app }) => {
  const { page } = app;
  const steps = page.getByRole('region', { name: 'First steps' });
  await expect(steps.getByRole('listitem')).toHaveCount(5);
  expect(await axeViolations(page, 'section[aria-label="First steps"]')).toEqual([]);
  await page.keyboard.press('F1');
  await page
    .getByRole('dialog', { name: 'Keys and help' })
    .getByRole('button', { name: 'Close' })
    .last()
    .click();
  await expect(steps.getByRole('listitem').filter({ hasText: 'See all keys and help' })).toContainText('F1');
  await expect(steps.getByLabel('Done')).toHaveCount(1);
  await steps.getByRole('button', { name: 'Do not show again' }).click();
  await expect(steps).toHaveCount(0);
  await app.restart('--sample');
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
  await expect(steps).toHaveCount(0);
});

test('settings go out to a file and come back from it', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByText('Dark', { exact: true }).click();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save to a file…' }).click();
  const path = join(app.folder, 'settings.json');
  await (await saved).saveAs(path);
  await dialog.getByText('Light', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Take from a file…' }).click();
  await (await choosing).setFiles(path);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
