import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { WorkspacePage } from './pages/WorkspacePage.ts';

const TMX = `<tmx version="1.4"><body>
<tu><tuv xml:lang="ar"><seg>الحرب الروسية الأوكرانية 2014</seg></tuv><tuv xml:lang="en"><seg>The Russia–Ukraine war of 2014</seg></tuv></tu>
<tu><tuv xml:lang="ar"><seg>نص آخر تماما</seg></tuv></tu>
</body></tmx>`;

test.describe('with a project of its own', () => {
  test.use({ appOptions: { serve: ['--sample'] } });

  test('the panel teaches what matches are until there are some', async ({ app }) => {
    const workspace = new WorkspacePage(app.page);
    await workspace.open(10);
    await expect(workspace.matches).toContainText('Every paragraph you confirm is remembered.');
  });

  test('TMX comes in through the dialog, and what is skipped is said', async ({ app }) => {
    const { page } = app;
    const workspace = new WorkspacePage(page);
    const tmx = join(app.folder, 'past.tmx');
    writeFileSync(tmx, TMX);
    await workspace.open(13);
    await workspace.matches.getByRole('button', { name: 'Translation memories…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Translation memories' });
    await dialog.getByRole('textbox', { name: 'Name of a new memory' }).fill('Past work');
    await dialog.getByRole('button', { name: 'Make and attach' }).click();
    await expect(dialog.getByRole('listitem')).toHaveCount(2);
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Import TMX into Past work…' }).click();
    await (await chooser).setFiles(tmx);
    await expect(page.getByText('1 unit added, 0 known already, 1 skipped.')).toBeVisible();
    await expect(dialog.getByRole('listitem').nth(1)).toContainText('1 unit');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(workspace.matches.getByRole('button', { name: /^Insert match 1: / })).toContainText(
      'The Russia–Ukraine war of 2014',
    );
  });

  test('Ctrl+K shows where words were used, both sides lit up', async ({ app }) => {
    const { page } = app;
    const workspace = new WorkspacePage(page);
    await workspace.open(10);
    await page.keyboard.type('Many Russian companies are interested.');
    await page.keyboard.press('Control+Enter');
    await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Translated');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Where words were used' });
    await dialog.getByText('Translation', { exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Words' }).fill('russian compan');
    const hit = dialog.getByRole('listitem').filter({ hasText: 'Many Russian companies' });
    await expect(hit.locator('mark')).toHaveText('Russian compan');
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('a match goes in by Ctrl+1 with the number of the paragraph, and can be undone', async ({ app }) => {
  const { page } = app;
  const source = join(app.folder, 'exports.txt');
  writeFileSync(
    source,
    'بلغت الصادرات 15 مليون دولار في عام 2021.\nذهب الوزير إلى الجزائر.\nبلغت الصادرات 18 مليون دولار في عام 2022.\n',
  );
  await app.cli('new', join(app.host.projects, 'exports.tarjuman'));
  await app.cli('import', join(app.host.projects, 'exports.tarjuman'), source);
  await app.restart(join(app.host.projects, 'exports.tarjuman'));
  const workspace = new WorkspacePage(page);
  await workspace.open(1);
  await page.keyboard.type('Exports reached 15 million dollars in 2021.');
  await page.keyboard.press('Control+Enter');
  await workspace.open(3);
  const match = workspace.matches.getByRole('button', { name: 'Insert match 1: 99%' });
  await expect(match).toContainText('Exports reached 18 million dollars in 2022.');
  await expect(match.locator('mark')).toHaveText(['18', '2022']);
  await expect(match.getByRole('deletion')).toHaveText(['15', '2021']);
  await expect(match.getByRole('insertion')).toHaveText(['18', '2022']);
  await page.keyboard.press('Control+1');
  await expect(workspace.translation(3)).toHaveText('Exports reached 18 million dollars in 2022.');
  await expect(workspace.status(3)).toHaveAccessibleName('Status of paragraph 3: Draft');
  await expect(workspace.saved).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(workspace.translation(3)).not.toContainText('Exports');
});
