/** The whole road: from a dropped file to a Word document with notes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locator } from '@playwright/test';
import { leftOut, outsideReader } from '../helpers/outside-reader.ts';
import { expect, test } from './fixtures.ts';
import { ExportDialog } from './pages/ExportDialog.ts';
import { ImportDialog } from './pages/ImportDialog.ts';
import { StartPage } from './pages/StartPage.ts';

const SAMPLE = fileURLToPath(new URL('../../electron/core/sample/algiers-talks.ar.txt', import.meta.url));

test('drop the article, translate three paragraphs, note, confirm, export, read back', async ({ app }) => {
  const { page } = app;
  const start = new StartPage(page);
  await expect(start.lessons.first()).toBeVisible();
  await start.drop(SAMPLE);
  const importing = new ImportDialog(page);
  await expect(importing.paragraphs.first()).toBeVisible();
  await importing.import.click();

  await expect(page.getByRole('grid', { name: 'Paragraphs' })).toHaveAttribute('aria-rowcount', '17');
  const editor = (number: number): Locator =>
    page.getByRole('textbox', { name: `Translation of paragraph ${number}`, exact: true });
  const goTo = async (number: number): Promise<void> => {
    const live = page.getByRole('textbox', { name: /^Translation of paragraph/ });
    for (let moves = 0; moves < 17 && !(await editor(number).isVisible()); moves++) {
      const name = (await live.getAttribute('aria-label')) ?? '';
      await live.press(Number(/\d+$/.exec(name)?.[0] ?? 0) < number ? 'PageDown' : 'PageUp');
      await expect(live).not.toHaveAttribute('aria-label', name);
    }
  };

  // one may type at once: the two paragraphs before are copied as they are
  await expect(editor(3)).toBeFocused();
  const translations: readonly (readonly [number, string])[] = [
    [3, 'For its part, the ministry thanked Lamamra.'],
    [4, 'Lavrov praised sixty years of friendship.'],
    [13, 'The Russia–Ukraine war'],
  ];
  for (const [number, text] of translations) {
    await goTo(number);
    await page.keyboard.insertText(text);
    await editor(number).press('Control+Enter');
    await expect(
      page.getByRole('button', { name: new RegExp(`^Status of paragraph ${number}: Translated`) }),
    ).toBeVisible();
  }
  await goTo(13);
  await page.keyboard.press('Control+m');
  const form = page.getByRole('form', { name: /note/i });
  await form.getByRole('textbox', { name: 'Text of the note' }).fill('The paper’s own heading.');
  await form.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('own heading');

  const dialog = new ExportDialog(page);
  await dialog.open();
  await dialog.choose('Word');
  const download = await dialog.download();
  const path = join(app.folder, 'out.docx');
  await download.saveAs(path);

  // read by other programs than ours: what unpacks it, and LibreOffice where it is
  const unpacked = spawnSync('unzip', ['-p', path, 'word/document.xml', 'word/footnotes.xml'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const readings = [unpacked.stdout.replace(/<[^>]+>/g, '')];
  const office = outsideReader('soffice');
  if (office === undefined) leftOut('LibreOffice on the road', 'soffice is not on this machine');
  else {
    const profile = `-env:UserInstallation=${pathToFileURL(join(app.folder, 'office')).href}`;
    office.run(profile, '--headless', '--convert-to', 'fodt', '--outdir', app.folder, path);
    readings.push(readFileSync(join(app.folder, 'out.fodt'), 'utf8').replace(/<[^>]+>/g, ''));
  }
  for (const reading of readings) {
    for (const [, text] of translations) expect(reading).toContain(text);
    expect(reading).toContain('وأشاد');
    expect(reading).toContain('The paper’s own heading.');
  }
});
