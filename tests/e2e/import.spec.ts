import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { App } from './fixtures.ts';
import { ImportDialog } from './pages/ImportDialog.ts';
import { StartPage } from './pages/StartPage.ts';

// «مرحبا بالعالم» and «هذا نص عربي.» in windows-1256
const WINDOWS_1256 = Buffer.from('e3d1cdc8c720c8c7e1dac7e1e30d0ae5d0c720e4d520dad1c8ed2e0d0a', 'hex');

function fileOf(app: App, name: string, content: string | Buffer): string {
  const path = join(app.folder, name);
  writeFileSync(path, content);
  return path;
}

test('paragraphs are shown as they will come: Arabic from the right, English marked as copied', async ({
  app,
}) => {
  const path = fileOf(app, 'talks.txt', 'وصل الوزير إلى الجزائر.\n\nFruitful meeting today.\n');
  await new StartPage(app.page).choose(path);
  const dialog = new ImportDialog(app.page);
  await expect(dialog.paragraphs).toHaveCount(2);
  await expect(dialog.text(1)).toHaveAttribute('dir', 'rtl');
  await expect(dialog.text(1)).toHaveAttribute('lang', 'ar');
  await expect(dialog.text(2)).toHaveAttribute('dir', 'ltr');
  await expect(dialog.paragraphs.nth(1)).toContainText('Copied as is');
  await expect(dialog.paragraphs.nth(0)).not.toContainText('Copied as is');
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(app.page, '[role=dialog]')).toEqual([]);
  }
  await dialog.import.click();
  await expect(dialog.dialog).toBeHidden();
  await expect(app.page.getByText('Imported talks.txt: 2 paragraphs.')).toBeVisible();
});

test('a wrong encoding can be put right before the import', async ({ app }) => {
  await new StartPage(app.page).choose(fileOf(app, 'old.txt', WINDOWS_1256));
  const dialog = new ImportDialog(app.page);
  await expect(dialog.text(1)).toHaveText('مرحبا بالعالم');
  await expect(dialog.encoding).toContainText('Windows (1256)');
  await dialog.readAs('Arabic, ISO 8859-6');
  await expect(dialog.preview.getByText('مرحبا بالعالم')).toHaveCount(0);
  await dialog.readAs('Arabic, Windows (1256)');
  await expect(dialog.text(1)).toHaveText('مرحبا بالعالم');
  await dialog.import.click();
  await expect(app.page.getByRole('row', { name: 'Paragraph 1', exact: true })).toContainText(
    'مرحبا بالعالم',
  );
});

test('lines or blocks: what a paragraph is can be chosen', async ({ app }) => {
  const path = fileOf(app, 'poem.txt', 'سطر أول\nسطر ثان\n\nسطر ثالث\nسطر رابع\n');
  await new StartPage(app.page).choose(path);
  const dialog = new ImportDialog(app.page);
  await dialog.paragraphIs('Each line');
  await expect(dialog.paragraphs).toHaveCount(4);
  await dialog.paragraphIs('Each block');
  await expect(dialog.paragraphs).toHaveCount(2);
  await dialog.import.click();
  await expect(app.page.getByText('Imported poem.txt: 2 paragraphs.')).toBeVisible();
});

test('a bad file among several is told of and does not stop the rest', async ({ app }) => {
  const { page } = app;
  await new StartPage(page).choose(
    fileOf(app, 'one.txt', 'الأول\n'),
    fileOf(app, 'broken.docx', Buffer.from('504b0304deadbeef', 'hex')),
    fileOf(app, 'three.txt', 'الثالث\n'),
  );
  const dialog = new ImportDialog(page);
  await expect(dialog.dialog).toContainText('File 1 of 3');
  await dialog.importAll.click();
  await expect(dialog.dialog.getByRole('alert')).toContainText('broken.docx');
  await expect(dialog.dialog.getByRole('status')).toContainText('one.txt, three.txt');
  expect(await axeViolations(page, '[role=dialog]')).toEqual([]);
  await dialog.close.click();
  await expect(page.getByRole('row', { name: 'Paragraph 2', exact: true })).toContainText('الثالث');
});

test('nothing is imported when the dialog is left', async ({ app }) => {
  await new StartPage(app.page).choose(fileOf(app, 'talks.txt', 'وصل الوزير.\n'));
  const dialog = new ImportDialog(app.page);
  await expect(dialog.paragraphs).toHaveCount(1);
  await app.page.keyboard.press('Escape');
  await expect(dialog.dialog).toBeHidden();
  await expect(app.page).toHaveTitle(/talks/);
  expect(JSON.parse(await app.cli('list', join(app.host.projects, 'talks.tarjuman'), '--json'))).toEqual([]);
});
