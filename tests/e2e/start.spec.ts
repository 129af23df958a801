import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { axeViolations } from './axe.ts';
import { expect, startHost, test } from './fixtures.ts';
import { ImportDialog } from './pages/ImportDialog.ts';
import { StartPage } from './pages/StartPage.ts';

test('a newcomer is told in three lines what to do, in both themes, and nothing is fetched from elsewhere', async ({
  app,
}) => {
  const start = new StartPage(app.page);
  await expect(start.lessons).toHaveCount(3);
  await expect(start.chooseFile).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(app.page)).toEqual([]);
  }
  expect(app.foreignRequests).toEqual([]);
});

test('a project is made with the keyboard alone, and a missing name is asked for', async ({ app }) => {
  const { page } = app;
  const start = new StartPage(page);
  await start.newProject.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New project' });
  const name = dialog.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toBeFocused();
  expect(await axeViolations(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(name).toHaveAccessibleDescription(/A project needs a name/);
  await page.keyboard.type('Spring talks');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Salma Hadi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText('Spring talks');
  await expect(page).toHaveTitle(/Spring talks/);
});

test('the last projects stand on the start screen: opened, greyed when gone, taken off', async ({ app }) => {
  const { page } = app;
  const start = new StartPage(page);
  await start.create('First');
  await start.comeBack();
  await start.create('Second');
  await start.comeBack();
  await expect(start.recent('First')).toBeEnabled();
  rmSync(join(app.host.projects, 'First.tarjuman'));
  await page.reload();
  await expect(start.recent('First')).toBeDisabled();
  await expect(page.getByText('Not there any more')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await start.remove('First').click();
  await expect(start.recent('First')).toHaveCount(0);
  await page.getByRole('button', { name: /^Open Second/ }).click();
  await expect(page).toHaveTitle(/Second/);
});

test('a project that another program holds can be opened to read', async ({ app }) => {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-other-'));
  await app.cli('new', join(folder, 'Held.tarjuman'));
  const other = await startHost(folder, [join(folder, 'Held.tarjuman')]);
  try {
    const start = new StartPage(app.page);
    await start.openPath(join(folder, 'Held.tarjuman'));
    await expect(start.alert).toContainText(/open/i);
    await start.alert.getByRole('button', { name: 'Open to read' }).click();
    await expect(app.page).toHaveTitle(/Held/);
  } finally {
    await other.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a path where there is no project says so and stays', async ({ app }) => {
  const start = new StartPage(app.page);
  await start.openPath(join(app.folder, 'nothing.tarjuman'));
  await expect(start.alert).toBeVisible();
  await expect(app.page.getByRole('dialog', { name: 'Open a project' })).toBeVisible();
});

test('a file dropped on the screen becomes a project of its name, and its paragraphs are shown', async ({
  app,
}) => {
  const start = new StartPage(app.page);
  await expect(start.chooseFile).toBeVisible();
  const path = join(app.folder, 'محادثات الجزائر.txt');
  writeFileSync(path, 'وصل الوزير إلى الجزائر.\n\nواستقبله نظيره.\n');
  await start.drop(path);
  const dialog = new ImportDialog(app.page);
  await expect(dialog.paragraphs).toHaveCount(2);
  await expect(app.page).toHaveTitle(/محادثات الجزائر/);
  await dialog.import.click();
  await expect(app.page.getByRole('grid', { name: 'Paragraphs' }).getByRole('row').first()).toBeVisible();
});
