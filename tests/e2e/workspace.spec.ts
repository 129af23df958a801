import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { ImportDialog } from './pages/ImportDialog.ts';
import { StartPage } from './pages/StartPage.ts';
import { WorkspacePage } from './pages/WorkspacePage.ts';

// in the sample, 9 is a draft and 10 to 12 wait to be translated; 13 is a heading; 1, 2, 5 and 6 are in English
test.use({ appOptions: { serve: ['--sample'] } });

test('what is typed is saved as it is typed, and outlives the host', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(10);
  await workspace.translation(10).pressSequentially('Many Russian companies are interested.');
  await expect(workspace.saved).toBeVisible();
  await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Draft');
  await app.restart('--sample');
  await expect(workspace.row(10)).toContainText('Many Russian companies are interested.');
});

test('a paragraph left in mid-word is saved all the same', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(10);
  await app.page.keyboard.type('First');
  await app.page.keyboard.press('PageDown');
  await expect(workspace.translation(11)).toBeFocused();
  await app.page.keyboard.type('Second');
  await app.page.keyboard.press('PageUp');
  await expect(workspace.translation(10)).toBeFocused();
  await app.page.keyboard.type(' half');
  await expect(workspace.saved).toBeVisible();
  await app.restart('--sample');
  await expect(workspace.row(10)).toContainText('First half');
  await expect(workspace.row(11)).toContainText('Second');
});

test('Ctrl+Enter confirms and goes on; an edit makes it a draft again', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(10);
  await app.page.keyboard.type('Many companies.');
  await app.page.keyboard.press('Control+Enter');
  await expect(workspace.translation(11)).toBeFocused();
  await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Translated');
  await expect(workspace.progress).toContainText('5 of 13 paragraphs');
  await workspace.open(10);
  await workspace.translation(10).press('End');
  await app.page.keyboard.type(' Very many.');
  await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Draft');
  await expect(workspace.progress).toContainText('4 of 13 paragraphs');
});

test('Ctrl+Enter passes over what is copied as is; an empty paragraph is not confirmed', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(4);
  await app.page.keyboard.press('Control+Enter');
  await expect(workspace.translation(7)).toBeFocused();
  await expect(workspace.status(4)).toHaveAccessibleName('Status of paragraph 4: Approved');
  await workspace.open(10);
  await app.page.keyboard.press('Control+Enter');
  await expect(workspace.translation(11)).toBeFocused();
  await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Not started');
});

test('Ctrl+Shift+Enter goes to the next paragraph not confirmed', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(3);
  await app.page.keyboard.press('Control+Shift+Enter');
  await expect(workspace.translation(9)).toBeFocused();
});

test('undo and redo work across a visit to another paragraph', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(10);
  await app.page.keyboard.type('Kept words');
  await app.page.keyboard.press('PageDown');
  await expect(workspace.translation(11)).toBeFocused();
  await app.page.keyboard.press('PageUp');
  await expect(workspace.translation(10)).toBeFocused();
  await app.page.keyboard.press('Control+z');
  await expect(workspace.translation(10)).not.toContainText('Kept words');
  await app.page.keyboard.press('Control+Shift+z');
  await expect(workspace.translation(10)).toContainText('Kept words');
});

test('the source can be copied into the translation', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(13);
  await app.page.keyboard.press('Control+Insert');
  await expect(workspace.translation(13)).toHaveText('الحرب الروسية الأوكرانية');
  await expect(workspace.checks.getByRole('button')).not.toHaveCount(0);
});

test('statuses are set from their menu, counted, and filter the grid', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await expect(workspace.grid).toHaveAttribute('aria-rowcount', '17');
  await expect(workspace.show('Rejected')).toHaveCount(0);
  await workspace.choose(7, 'Rejected');
  await expect(workspace.status(7)).toHaveAccessibleName('Status of paragraph 7: Rejected');
  await expect(workspace.show('Rejected')).toContainText('1');
  await workspace.show('Rejected').click();
  await expect(workspace.grid).toHaveAttribute('aria-rowcount', '1');
  await expect(workspace.row(7)).toHaveAttribute('aria-rowindex', '1');
  await workspace.show('Copied').click();
  await expect(workspace.grid).toHaveAttribute('aria-rowcount', '4');
  await workspace.show('With findings').click();
  await expect(workspace.grid).toHaveAttribute('aria-rowcount', '1');
  await workspace.show('All').click();
  await expect(workspace.grid).toHaveAttribute('aria-rowcount', '17');
});

test('a locked paragraph cannot be typed in until it is unlocked', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.choose(7, 'Lock');
  await expect(workspace.status(7)).toHaveAccessibleName('Status of paragraph 7: Translated, locked');
  await workspace.open(7);
  const before = await workspace.translation(7).innerText();
  await app.page.keyboard.type('not this');
  await expect(workspace.translation(7)).toHaveText(before);
  await workspace.choose(7, 'Unlock');
  await expect(workspace.status(7)).toHaveAccessibleName('Status of paragraph 7: Translated');
  await workspace.translation(7).press('End');
  await app.page.keyboard.type('but this');
  await expect(workspace.translation(7)).toContainText('but this');
});

test('a note hangs on selected source and target words, and can be changed, deleted and brought back', async ({
  app,
}) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(8);
  await expect(workspace.notes.getByRole('listitem')).toHaveCount(3);
  await workspace.selectWords(3);
  await workspace.selectSource(8, 'خلال الاجتماع');
  await app.page.keyboard.press('Control+m');
  const form = workspace.notes.getByRole('form', { name: 'New note' });
  await expect(form).toContainText('At the meeting');
  await expect(form).toContainText('خلال الاجتماع');
  await app.page.keyboard.type('“During” would be heavier.');
  await app.page.keyboard.press('Control+Enter');
  const note = workspace.notes.getByRole('listitem', { name: 'Note 4' });
  await expect(note).toContainText('“During” would be heavier.');
  await expect(note).toContainText('At the meeting');
  await expect(workspace.source(8).locator('[data-n="4"]').first()).toHaveText('خلال الاجتماع');
  await expect(workspace.translation(8).locator('[data-n="4"]').first()).toContainText('At the meeting');
  await expect(workspace.translation(8)).toBeFocused();

  await note.getByRole('button', { name: 'Edit note' }).click();
  await workspace.notes.getByRole('textbox', { name: 'Text of the note' }).fill('Shorter than “during”.');
  await workspace.notes.getByRole('button', { name: 'Save note' }).click();
  await expect(note).toContainText('Shorter than “during”.');
  await note.getByRole('button', { name: 'Delete note' }).click();
  await expect(workspace.notes.getByRole('listitem')).toHaveCount(3);
  await app.page.getByRole('button', { name: 'Undo' }).click();
  await expect(note).toContainText('Shorter than “during”.');
});

test('marks follow the words while typing before them', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(9);
  const mark = workspace.translation(9).locator('[data-n="1"]').first();
  await expect(mark).toHaveText('trade');
  await workspace.translation(9).press('Control+Home');
  await app.page.keyboard.type('In Algiers, ');
  await expect(mark).toHaveText('trade');
  await expect(workspace.saved).toBeVisible();
  await expect(mark).toHaveText('trade');
});

test('a finding leads to the words it is about', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(10);
  await app.page.keyboard.type('He met رمطان in Algiers');
  const finding = workspace.checks.getByRole('button', { name: /still in Arabic/ });
  await finding.click();
  await expect(workspace.translation(10)).toBeFocused();
  expect(await app.page.evaluate(() => document.getSelection()?.toString())).toBe('رمطان');
});

test('Arabic stands on the right and reads from the right, with handles whole; sides can change', async ({
  app,
}) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(9);
  const source = workspace.source(9);
  await expect(source).toHaveAttribute('dir', 'rtl');
  await expect(source).toHaveAttribute('lang', 'ar');
  await expect(workspace.translation(9)).toHaveAttribute('dir', 'ltr');
  const sides = async (): Promise<boolean> => {
    const [arabic, english] = [await source.boundingBox(), await workspace.translation(9).boundingBox()];
    return (arabic?.x ?? 0) > (english?.x ?? 0);
  };
  expect(await sides()).toBe(true);
  await expect(
    workspace
      .row(6)
      .locator('bdi[dir="ltr"]', { hasText: '@mfa_russia' })
      .or(workspace.row(6).locator('bdi', { hasText: '@mfa_russia' }))
      .first(),
  ).toBeVisible();
  await app.page.getByRole('button', { name: 'Project menu' }).click();
  await app.page.getByRole('menuitem', { name: 'Source on the left' }).click();
  await expect.poll(sides).toBe(false);
});

test('a paragraph copied as is takes one line, and can be translated after all', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  const row = workspace.row(5);
  await expect(row).toContainText('Copied as is');
  expect((await row.boundingBox())?.height).toBeLessThan(40);
  await expect(workspace.status(5)).toHaveAccessibleName('Status of paragraph 5: Copied as is');
  await row.getByRole('gridcell').nth(2).click();
  await expect(workspace.source(5)).toContainText('Russian Foreign Minister');
  await row.getByRole('button', { name: 'Translate it' }).click();
  await expect(workspace.translation(5)).toBeFocused();
  await app.page.keyboard.type('A tweet.');
  await expect(workspace.status(5)).toHaveAccessibleName('Status of paragraph 5: Draft');
});

test('everything can be reached with the keyboard alone', async ({ app }) => {
  const { page } = app;
  const workspace = new WorkspacePage(page);
  await expect(workspace.translation(9)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(workspace.row(9)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(workspace.row(10)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(workspace.translation(10)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(workspace.translation(9)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(workspace.source(9)).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: 'Do not show again' })).toBeFocused();
  await page.keyboard.press('F8');
  await expect(page.getByRole('region', { name: 'Documents' })).toHaveCount(0);
  await page.keyboard.press('F8');
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Keys and help' });
  await expect(help).toContainText('Confirm and go to the next paragraph');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

test('where there is little room the notes are a drawer', async ({ app }) => {
  await app.page.setViewportSize({ width: 1024, height: 700 });
  const workspace = new WorkspacePage(app.page);
  await expect(workspace.grid).toBeVisible();
  await expect(workspace.notes).toHaveCount(0);
  await app.page.keyboard.press('Control+m');
  await expect(workspace.notes.getByRole('form', { name: 'New note' })).toBeVisible();
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
});

test('nothing axe knows of is wrong, in either theme', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.translation(9).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(app.page)).toEqual([]);
  }
  expect(app.foreignRequests).toEqual([]);
});

test('when the host is gone the text stays, and the screen says so', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(10);
  await app.host.stop('SIGKILL');
  await expect(app.page.getByRole('alert').filter({ hasText: 'connection' }).first()).toBeVisible();
  await app.page.keyboard.type('Typed into the void');
  await expect(app.page.getByText(/^Not saved/)).toBeVisible();
  await expect(workspace.translation(10)).toContainText('Typed into the void');
});

test('a paragraph changed elsewhere while it is typed in keeps both texts until one is chosen', async ({
  app,
}) => {
  const { page, context } = app;
  // edits of this page are held back, as by a slow connection
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (data) {
      if (
        document.documentElement.dataset['hold'] !== undefined &&
        typeof data === 'string' &&
        data.includes('translations.edit')
      )
        held.push(() => send.call(this, data));
      else send.call(this, data);
    };
    document.addEventListener('release', () => {
      for (const go of held.splice(0)) go();
    });
  });
  await page.reload();
  const mine = new WorkspacePage(page);
  await mine.open(10);
  await page.evaluate(() => (document.documentElement.dataset['hold'] = ''));
  await page.keyboard.type('Mine.');

  const other = await context.newPage();
  await other.goto(new URL('/', page.url()).href);
  const theirs = new WorkspacePage(other);
  await theirs.open(10);
  await other.keyboard.type('Theirs.');
  await expect(theirs.status(10)).toHaveAccessibleName('Status of paragraph 10: Draft');
  await expect(theirs.saved).toBeVisible();

  await page.evaluate(() => {
    delete document.documentElement.dataset['hold'];
    document.dispatchEvent(new Event('release'));
  });
  const banner = page.getByRole('status').filter({ hasText: 'changed elsewhere' });
  await expect(banner).toContainText('Theirs.');
  await expect(mine.translation(10)).toHaveText('Mine.');
  await banner.getByRole('button', { name: 'Keep mine' }).click();
  await expect(mine.saved).toBeVisible();
  await expect(theirs.translation(10)).toHaveText('Mine.');
});

test('a file dropped on the window is offered for import, not read into the text', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(10);
  const path = join(app.folder, 'second.txt');
  writeFileSync(path, 'فقرة ثانية.\n');
  await new StartPage(app.page).drop(path);
  const dialog = new ImportDialog(app.page);
  await expect(dialog.text(1)).toHaveText('فقرة ثانية.');
  await dialog.import.click();
  await expect(workspace.grid).toHaveAttribute('aria-rowcount', '18');
  await expect(workspace.translation(10)).toHaveText('Translate…');
});

test('the text can be made larger, and the choice is kept', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(9);
  const before = (await workspace.source(9).boundingBox())?.height ?? 0;
  for (let i = 0; i < 4; i++) await app.page.keyboard.press('Control+=');
  await expect(app.page.getByText('140%')).toBeVisible();
  await expect.poll(async () => (await workspace.source(9).boundingBox())?.height).toBeGreaterThan(before);
  await app.restart('--sample');
  await expect(app.page.getByText('140%')).toBeVisible();
});
