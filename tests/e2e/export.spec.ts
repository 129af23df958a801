import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { App } from './fixtures.ts';
import { ExportDialog } from './pages/ExportDialog.ts';

test.use({ appOptions: { serve: ['--sample'] } });

async function bytesOf(app: App, download: Download): Promise<Buffer> {
  const path = join(app.folder, 'download');
  await download.saveAs(path);
  return readFileSync(path);
}

test('the first page is shown in a frame that can run nothing, and changes with the choice', async ({
  app,
}) => {
  const dialog = new ExportDialog(app.page);
  await dialog.open();
  await expect(dialog.frame).toHaveAttribute('sandbox', '');
  await expect(dialog.preview.getByText('Lavrov praised').first()).toBeVisible();
  await expect(dialog.preview.locator('[dir=rtl]').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(app.page, '[role=dialog]')).toEqual([]);
  }
  for (const status of ['Draft', 'Translated', 'Rejected', 'Approved', 'Signed off'])
    await dialog.toggle(status);
  await expect(dialog.preview.getByText('Lavrov praised')).toHaveCount(0);
  await dialog.toggle('Not started');
  await expect(dialog.dialog.getByText('Tick at least one status')).toBeVisible();
  await expect(dialog.run).toBeDisabled();
});

test('a Word file is downloaded, and the dialog makes way', async ({ app }) => {
  const dialog = new ExportDialog(app.page);
  await dialog.open();
  const download = await dialog.download();
  expect(download.suggestedFilename()).toBe('Algiers talks.docx');
  expect((await bytesOf(app, download)).subarray(0, 4).toString('hex')).toBe('504b0304');
  await expect(app.page.getByText(/Downloaded Algiers talks\.docx: \d+ paragraphs/)).toBeVisible();
  await expect(dialog.dialog).toBeHidden();
});

for (const { format, extension, holds } of [
  { format: 'Web page', extension: 'html', holds: '<html' },
  { format: 'Markdown', extension: 'md', holds: 'Lavrov praised' },
  { format: 'XLIFF 2.1', extension: 'xlf', holds: 'version="2.1"' },
  { format: 'XLIFF 1.2', extension: 'xlf', holds: 'version="1.2"' },
  { format: 'TMX', extension: 'tmx', holds: '<tmx' },
  { format: 'CSV', extension: 'csv', holds: 'Lavrov praised' },
]) {
  test(`${format} is downloaded with both texts`, async ({ app }) => {
    const dialog = new ExportDialog(app.page);
    await dialog.open();
    await dialog.choose(format);
    const download = await dialog.download();
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${extension}$`));
    const text = (await bytesOf(app, download)).toString('utf8');
    expect(text).toContain(holds);
    expect(text).toContain('الجزائر');
  });
}

test('only options that mean something to the format are offered', async ({ app }) => {
  const dialog = new ExportDialog(app.page);
  await dialog.open();
  await expect(dialog.dialog.getByRole('radiogroup', { name: 'Page' })).toBeVisible();
  await dialog.choose('TMX');
  await expect(dialog.dialog.getByRole('radiogroup', { name: 'Page' })).toHaveCount(0);
  await expect(dialog.dialog.getByRole('switch', { name: 'Show statuses' })).toHaveCount(0);
  await dialog.choose('CSV');
  await expect(dialog.dialog.getByRole('switch', { name: 'Show statuses' })).toBeVisible();
});

test('the format is chosen with the arrow keys', async ({ app }) => {
  const dialog = new ExportDialog(app.page);
  await dialog.open();
  await dialog.format('Word').focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(dialog.format('Web page')).toBeChecked();
  await expect(dialog.run).toHaveText('Export Web page');
});
