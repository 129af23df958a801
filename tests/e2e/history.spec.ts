import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { ImportDialog } from './pages/ImportDialog.ts';
import { StartPage } from './pages/StartPage.ts';
import { WorkspacePage } from './pages/WorkspacePage.ts';

const history = (page: Page): Locator => page.getByRole('region', { name: 'History' });
const versions = (page: Page): Locator => history(page).getByRole('listitem');

test.describe('in the sample', () => {
  test.use({ appOptions: { serve: ['--sample'] } });

  test('Ctrl+Z takes back the typing here, then what was done elsewhere, and says where', async ({ app }) => {
    const workspace = new WorkspacePage(app.page);
    await workspace.open(10);
    await app.page.keyboard.type('Many companies.');
    await app.page.keyboard.press('Control+Enter');
    await expect(workspace.translation(11)).toBeFocused();
    await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Translated');
    await app.page.keyboard.type('Eleven');
    await app.page.keyboard.press('Control+z');
    await expect(workspace.translation(11)).toHaveText('Translate…');

    await app.page.keyboard.press('Control+z');
    await expect(workspace.translation(10)).toBeFocused();
    await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Draft');
    await expect(app.page.getByText('Undone in paragraph 10: change of status')).toBeVisible();
    await app.page.keyboard.press('Control+z');
    await expect(workspace.translation(10)).toHaveText('Translate…');
    await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Not started');

    await app.page.keyboard.press('Control+Shift+z');
    await expect(workspace.translation(10)).toHaveText('Many companies.');
    await app.page.keyboard.press('Control+Shift+z');
    await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Translated');
  });

  test('undo goes on after the host was killed', async ({ app }) => {
    const workspace = new WorkspacePage(app.page);
    await workspace.open(10);
    await app.page.keyboard.type('Ten');
    await workspace.open(12);
    await app.page.keyboard.type('Twelve');
    await expect(workspace.saved).toBeVisible();
    await app.restart('--sample');
    await workspace.open(3);
    await app.page.keyboard.press('Control+z');
    await expect(workspace.translation(12)).toHaveText('Translate…');
    await app.page.keyboard.press('Control+z');
    await expect(workspace.translation(10)).toHaveText('Translate…');
    await app.page.keyboard.press('Control+Shift+z');
    await expect(workspace.translation(10)).toHaveText('Ten');
  });

  test('a deleted note comes back with Ctrl+Z', async ({ app }) => {
    const workspace = new WorkspacePage(app.page);
    await workspace.open(3);
    const notes = workspace.notes.getByRole('listitem');
    const before = await notes.count();
    await notes.first().hover();
    await notes.first().getByRole('button', { name: 'Delete note' }).click();
    await expect(notes).toHaveCount(before - 1);
    await workspace.open(3);
    await app.page.keyboard.press('Control+z');
    await expect(notes).toHaveCount(before);
  });

  test('the versions of a paragraph are listed, compared and restored', async ({ app }) => {
    const workspace = new WorkspacePage(app.page);
    await workspace.open(10);
    await app.page.keyboard.type('Many Russian firms');
    await app.page.keyboard.press('Control+Enter');
    await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Translated');
    await workspace.open(10);
    await app.page.keyboard.press('End');
    for (let i = 0; i < 'firms'.length; i++) await app.page.keyboard.press('Backspace');
    await app.page.keyboard.type('companies');
    await expect(versions(app.page)).toHaveCount(3);
    await expect(versions(app.page).first()).toContainText('now');

    // by keyboard alone
    await versions(app.page).nth(1).getByRole('button').focus();
    await app.page.keyboard.press('Enter');
    await expect(history(app.page).locator('del')).toHaveText('firms');
    await expect(history(app.page).locator('ins')).toHaveText('companies');
    expect(await axeViolations(app.page)).toEqual([]);
    await history(app.page).getByRole('button', { name: 'Restore this version' }).click();
    await expect(workspace.translation(10)).toHaveText('Many Russian firms');
    await expect(workspace.status(10)).toHaveAccessibleName('Status of paragraph 10: Translated');
    await expect(versions(app.page)).toHaveCount(4);
    await workspace.open(10);
    await app.page.keyboard.press('Control+z');
    await expect(workspace.translation(10)).toHaveText('Many Russian companies');
  });

  test('a paragraph is split at the selection and the caret, joined again, and undone', async ({ app }) => {
    const workspace = new WorkspacePage(app.page);
    await workspace.open(3);
    const whole = await workspace.translation(3).textContent();
    const notes = await workspace.notes.getByRole('listitem').count();
    const next = await workspace.row(4).textContent();
    await workspace.selectSource(3, 'الروسية');
    await workspace.translation(3).focus();
    await app.page.keyboard.press('Control+Home');
    for (let i = 0; i < 5; i++) await app.page.keyboard.press('Control+ArrowRight');
    await workspace.choose(3, 'Split here');
    await expect(app.page.getByText('Paragraph 3 is split')).toBeVisible();
    await expect(workspace.row(5)).toContainText(next?.slice(10, 40) ?? '');
    await expect(workspace.source(4)).toContainText(/^الروسية، في بيان/);

    await workspace.open(3);
    await workspace.choose(3, 'Join with the next');
    await expect(workspace.translation(3)).toHaveText(whole ?? '');
    await expect(workspace.notes.getByRole('listitem')).toHaveCount(notes);

    await workspace.open(3);
    await app.page.keyboard.press('Control+z');
    await app.page.keyboard.press('Control+z');
    await expect(app.page.getByText('Undone in paragraph 3: split')).toBeVisible();
    await expect(workspace.translation(3)).toHaveText(whole ?? '');
    await expect(workspace.notes.getByRole('listitem')).toHaveCount(notes);
  });
});

test('repeats are counted, filled on confirming, and parted', async ({ app }) => {
  const file = join(app.folder, 'repeats.txt');
  writeFileSync(file, 'اقرأ المزيد.\nسطر واحد.\nاقرأ المزيد.\nاقرأ المزيد.\n');
  await new StartPage(app.page).choose(file);
  const dialog = new ImportDialog(app.page);
  await dialog.import.click();
  await expect(dialog.dialog).toBeHidden();
  const workspace = new WorkspacePage(app.page);
  await expect(workspace.row(1)).toContainText('×3');
  await workspace.open(4);
  await workspace.choose(4, 'Part from repeats');
  await workspace.open(1);
  await app.page.keyboard.type('Read more.');
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByText('1 repeat filled')).toBeVisible();
  await expect(workspace.row(3)).toContainText('Read more.');
  await expect(workspace.status(3)).toHaveAccessibleName('Status of paragraph 3: Translated');
  await expect(workspace.status(4)).toHaveAccessibleName('Status of paragraph 4: Not started');
  await app.page.keyboard.press('Control+z');
  await expect(workspace.status(3)).toHaveAccessibleName('Status of paragraph 3: Not started');
  await expect(workspace.status(1)).toHaveAccessibleName('Status of paragraph 1: Draft');
});
