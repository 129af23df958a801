/** Find and replace: folded and as written, from hit to hit, narrowed, and taken back with one undo. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { App } from './fixtures.ts';
import { FindBar } from './pages/FindBar.ts';
import { WorkspacePage } from './pages/WorkspacePage.ts';

const SOURCES = [
  'ذهب الوزير إلى الجزائِر.',
  '«وللجزائر» علاقات مع روسيا.',
  'عاد وزيرهم في المساء.',
  'لا شيء هنا.',
  'ثم وقّع الوزير البيان.',
];

const TARGETS: readonly (readonly [number, string, ...string[]])[] = [
  [1, 'The minister flew to Algiers; a minister waited.'],
  [2, 'Algeria has ties with Russia.', '--status', 'translated'],
  [3, 'Their Minister returned.'],
  [5, 'Then the MINISTER signed the statement.', '--status', 'translated'],
];

async function openProject(app: App): Promise<{ readonly work: WorkspacePage; readonly find: FindBar }> {
  writeFileSync(join(app.folder, 'talks.txt'), `${SOURCES.join('\n')}\n`);
  const project = join(app.folder, 'talks.tarjuman');
  await app.cli('new', project);
  await app.cli('import', project, 'talks.txt');
  for (const [number, text, ...more] of TARGETS)
    await app.cli('set', project, String(number), '--text', text, ...more);
  await app.cli('note', project, '4', '--text', 'Ask the office of the minister.');
  await app.restart(project);
  const work = new WorkspacePage(app.page);
  await work.open(1);
  return { work, find: new FindBar(app.page) };
}

/** What is lit in the rows, in their order. */
async function lit(work: WorkspacePage): Promise<readonly string[]> {
  return work.grid.locator('.w-found').allTextContents();
}

test('folded, as written, whole words, and in notes', async ({ app }) => {
  const { work, find } = await openProject(app);
  const { page } = app;
  await page.keyboard.press('Control+f');
  await expect(find.words).toBeFocused();
  await page.keyboard.type('الجزائر');
  await expect(find.standing).toHaveText('1 time in 1 paragraph');
  await expect.poll(() => lit(work)).toEqual(['الجزائِر']);
  // the article loses its alif after ل, and is an article all the same
  await find.button('Whole words').click();
  await expect(find.standing).toHaveText('2 times in 2 paragraphs');
  await expect.poll(() => lit(work)).toEqual(['الجزائِر', 'لجزائر']);
  await find.button('Arabic particles and pronouns may hang on the word').click();
  await expect(find.standing).toHaveText('1 time in 1 paragraph');
  await find.button(/^As written/).click();
  await expect(find.standing).toHaveText('Nothing found');
  await find.button(/^As written/).click();
  await find.button('Whole words').click();

  await find.words.fill('minister');
  await expect(find.standing).toHaveText('4 times in 3 paragraphs');
  await find.button('Notes').click();
  await expect(find.standing).toHaveText('5 times in 4 paragraphs');
  await find.button('Translation').click();
  await expect(find.standing).toHaveText('1 time in 1 paragraph');
  await find.button('List of all found').click();
  await expect(find.found.getByRole('listitem')).toHaveText(/Ask the office of the minister\./);
});

test('from hit to hit by key, each one selected in its text, and one of the list jumped to', async ({
  app,
}) => {
  const { work, find } = await openProject(app);
  const { page } = app;
  await page.keyboard.press('Control+f');
  await page.keyboard.type('minister');
  await find.words.press('Enter');
  await expect(find.standing).toHaveText('1 of 4');
  await find.words.press('Enter');
  await expect(find.standing).toHaveText('2 of 4');
  await expect(work.grid.locator('.w-here')).toHaveText('minister');
  await find.words.press('Enter');
  await expect(find.standing).toHaveText('3 of 4');
  await expect(work.translation(3)).toBeVisible();
  await find.words.press('Shift+Enter');
  await expect(find.standing).toHaveText('2 of 4');
  await expect(find.words).toBeFocused();

  // from the text itself
  await page.keyboard.press('Escape');
  await expect(find.bar).toBeHidden();
  await expect(work.translation(1)).toBeFocused();
  await expect(work.grid.locator('.w-found')).toHaveCount(0);
  await page.keyboard.press('Control+f');
  await expect(find.standing).toHaveText('4 times in 3 paragraphs');
  await work.open(2);
  await page.keyboard.press('Control+F3');
  await expect(find.standing).toHaveText('3 of 4');
  await expect(work.translation(3)).toBeFocused();
  await page.keyboard.type('envoy');
  await expect(work.translation(3)).toHaveText('Their envoy returned.');
  await expect(find.standing).not.toHaveText('3 of 4');

  await find.button('List of all found').click();
  await find.found.getByRole('button', { name: /MINISTER/ }).click();
  await expect(work.translation(5)).toBeVisible();
  await expect(find.standing).toHaveText('3 of 3');
});

test('filters are chips that combine, and the grid shows only what was found', async ({ app }) => {
  const { work, find } = await openProject(app);
  const { page } = app;
  await page.keyboard.press('Control+f');
  await page.keyboard.type('minister');
  await expect(find.standing).toHaveText('4 times in 3 paragraphs');
  await find.button('Filter').click();
  await page.getByRole('menuitem', { name: 'Translated', exact: true }).click();
  await expect(find.standing).toHaveText('1 time in 1 paragraph');
  await find.button('Filter').click();
  await page.getByRole('menuitem', { name: 'With notes' }).click();
  await expect(find.standing).toHaveText('Nothing found');
  await find.button('Take away the filter With notes').click();
  await expect(find.standing).toHaveText('1 time in 1 paragraph');
  await find.button('Show only the paragraphs found').click();
  await expect(page.getByRole('row')).toHaveCount(1);
  await expect(work.row(5)).toBeVisible();
  await find.button('Take away the filter Translated').click();
  await expect(page.getByRole('row')).toHaveCount(3);
  // together with what the list on the side shows
  await work.show('Translated').click();
  await expect(page.getByRole('row')).toHaveCount(1);
  await find.words.press('Escape');
  await expect(work.row(2)).toBeVisible();
});

test('replacing: seen before, ticked, sparing what is locked, with one undo', async ({ app }) => {
  const { work, find } = await openProject(app);
  const { page } = app;
  await work.choose(3, 'Lock');
  await work.open(1);
  await page.keyboard.press('Control+h');
  await expect(find.words).toBeFocused();
  await page.keyboard.type('minister');
  await find.replacement.fill('envoy');
  const change = (number: number) => find.changes.getByRole('listitem').filter({ hasText: String(number) });
  await expect(change(1).locator('del')).toHaveText(['minister', 'minister']);
  await expect(change(1).locator('ins')).toHaveText(['envoy', 'envoy']);
  await expect(change(5).locator('ins')).toHaveText('ENVOY');
  await expect(change(3)).toContainText('Locked or copied as is: left alone.');
  expect(await axeViolations(page)).toEqual([]);

  await find.changes.getByText('MINISTER', { exact: true }).waitFor();
  await find.changes.getByRole('checkbox', { name: 'Replace in paragraph 5' }).press('Space');
  await find.button('Replace in 2 paragraphs').click();
  await expect(page.getByText('Replaced 2 times in 1 paragraph.')).toBeVisible();
  await expect(page.getByText('1 paragraph is locked or copied as is and was left alone.')).toBeVisible();
  await expect(work.translation(1)).toHaveText('The envoy flew to Algiers; a envoy waited.');
  await expect(work.row(5)).toContainText('MINISTER');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(work.translation(1)).toHaveText('The minister flew to Algiers; a minister waited.');
  await expect(find.standing).toHaveText('4 times in 3 paragraphs');

  // one at a time
  await find.words.press('Enter');
  await expect(find.standing).toHaveText('1 of 4');
  await find.button('Replace').click();
  await expect(work.translation(1)).toHaveText('The envoy flew to Algiers; a minister waited.');
  await expect(find.standing).toHaveText('1 of 3');
});

test('a pattern: what is wrong with it stands under it, one that never ends is stopped', async ({ app }) => {
  const { work, find } = await openProject(app);
  const { page } = app;
  await page.keyboard.press('Control+f');
  await find.button('Regular expression').click();
  await find.words.fill('(minis');
  await expect(find.bar.getByRole('alert')).toContainText(/regular expression/i);
  await find.words.fill('(\\w+)iers|min\\w+');
  await expect(find.bar.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => lit(work)).toEqual(['minister', 'Algiers', 'minister', 'Minister', 'MINISTER']);
  await expect(find.standing).toHaveText('5 times in 3 paragraphs');
});

test('the palette looks for words in the texts, and goes by rules', async ({ app }) => {
  const { work, find } = await openProject(app);
  const { page } = app;
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('Algeria has');
  await page.getByRole('menuitem', { name: /in the texts/ }).click();
  await expect(find.words).toHaveValue('Algeria has');
  await expect(find.words).toBeFocused();
  await expect(find.standing).toHaveText('1 time in 1 paragraph');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go to the next…' }).click();
  await page.getByRole('menuitem', { name: 'Next paragraph with a note' }).click();
  await expect(work.translation(4)).toBeFocused();
  await page.getByRole('button', { name: 'Go to the next…' }).click();
  await page.getByRole('menuitem', { name: 'Previous draft' }).click();
  await expect(work.translation(3)).toBeFocused();
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('next rejected');
  await page.keyboard.press('Enter');
  await expect(page.getByText('There is no paragraph like that.')).toBeVisible();
});

test.describe('in the Arabic window', () => {
  test.use({ appOptions: { serve: ['--sample'], locale: 'ar' } });

  test('all of it is there, mirrored, and sound for assistive technology', async ({ app }) => {
    const { page } = app;
    await expect(page.getByRole('textbox', { name: /^ترجمة الفقرة/u })).toBeVisible();
    await page.keyboard.press('Control+f');
    const bar = page.getByRole('search', { name: 'بحث' });
    await page.keyboard.type('الجزائر');
    await bar.getByRole('button', { name: 'قائمة النتائج كلها' }).click();
    await expect(bar.getByRole('list', { name: 'النتائج' }).getByRole('listitem').first()).toContainText(
      'الجزائر',
    );
    const close = await bar.getByRole('button', { name: 'إغلاق البحث' }).boundingBox();
    const field = await bar.getByRole('textbox').boundingBox();
    expect(close?.x).toBeLessThan(field?.x ?? 0);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('sound for assistive technology with its list open, and left by one key', async ({ app }) => {
  const { work, find } = await openProject(app);
  const { page } = app;
  await page.keyboard.press('Control+f');
  await page.keyboard.type('minister');
  await find.button('List of all found').click();
  await expect(find.found.getByRole('listitem')).toHaveCount(3);
  expect(await axeViolations(page)).toEqual([]);
  await find.found.getByRole('button').first().press('ArrowDown');
  await expect(find.found.getByRole('button').nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(work.editor).toBeFocused();
});
