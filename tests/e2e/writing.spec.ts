/** Help with writing, as a translator's hands meet it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { Caret } from './pages/Caret.ts';
import { WorkspacePage } from './pages/WorkspacePage.ts';

test.use({ appOptions: { serve: ['--sample'] } });

test('a wrong word is marked once it is written, mended by key, and a name is taken in for good', async ({
  app,
}) => {
  const workspace = new WorkspacePage(app.page);
  const wrong = app.page.locator('.w-wrong');
  await workspace.open(10);
  await app.page.keyboard.type('The minister recieved Tebboune.');
  await expect(wrong).toHaveText(['recieved', 'Tebboune']);
  await app.page.keyboard.press('Control+Home');
  await app.page.keyboard.press('Control+.');
  const list = app.page.getByRole('listbox');
  await expect(list.getByRole('option', { name: 'received' })).toHaveAttribute('aria-selected', 'true');
  await app.page.keyboard.press('Enter');
  await expect(workspace.translation(10)).toHaveText('The minister received Tebboune.');
  await app.page.keyboard.press('Control+.');
  await list.getByRole('option', { name: 'Add “Tebboune” to my words' }).click();
  await expect(wrong).toHaveCount(0);
  await expect(workspace.translation(10)).toBeFocused();
  await expect(workspace.saved).toBeVisible();
  await app.restart('--sample');
  await workspace.open(11);
  await app.page.keyboard.type('Tebboune spoke, wrongg.');
  await expect(wrong).toHaveText(['wrongg']);
});

test('the list of a wrong word opens by a right click, and Escape closes it without leaving the text', async ({
  app,
}) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(10);
  await app.page.keyboard.type('A delgation came.');
  await app.page.locator('.w-wrong').click({ button: 'right' });
  await expect(app.page.getByRole('option', { name: 'delegation' })).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('listbox')).toHaveCount(0);
  await expect(workspace.translation(10)).toBeFocused();
  await expect(workspace.translation(10)).toHaveText('A delgation came.');
});

test('British spelling is a choice, in force at once', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  const wrong = app.page.locator('.w-wrong');
  await workspace.open(10);
  await app.page.keyboard.type('The colour of labor.');
  await expect(wrong).toHaveText(['colour']);
  await app.page.keyboard.press('Control+,');
  const settings = app.page.getByRole('dialog', { name: 'Settings' });
  await settings.getByText('British', { exact: true }).click();
  await settings.getByRole('button', { name: 'Done' }).click();
  await expect(wrong).toHaveText(['labor']);
});

test('quotation marks and dashes become curly as they are typed, and one key takes one back', async ({
  app,
}) => {
  const workspace = new WorkspacePage(app.page);
  const editor = workspace.translation(10);
  await workspace.open(10);
  await app.page.keyboard.type('"It\'s so" -- ');
  await expect(editor).toHaveText('“It’s so” –');
  await app.page.keyboard.type('"');
  await app.page.keyboard.press('Backspace');
  await app.page.keyboard.type(' now');
  await expect(editor).toHaveText('“It’s so” – " now');
  await app.page.keyboard.type('"');
  await expect(editor).toHaveText('“It’s so” – " now”');
  await app.page.keyboard.press('Control+z');
  await expect(editor).toHaveText('“It’s so” – " now"');
});

test('an Arabic mark in English is offered its twin, and nothing changes until it is taken', async ({
  app,
}) => {
  const workspace = new WorkspacePage(app.page);
  const editor = workspace.translation(10);
  await workspace.open(10);
  await app.page.keyboard.type('Is it so؟');
  await expect(editor).toHaveText('Is it so؟');
  await expect(app.page.locator('.w-twin')).toHaveAttribute('title', /Ctrl\+\./);
  await app.page.keyboard.press('Control+.');
  await expect(editor).toHaveText('Is it so?');
  await app.page.keyboard.type(' Yes، it is.');
  await app.page.locator('.w-twin').click();
  await expect(editor).toHaveText('Is it so? Yes, it is.');
});

test('the rest of a word waits behind the caret: the arrow takes it, Enter and Tab do not', async ({
  app,
}) => {
  const workspace = new WorkspacePage(app.page);
  const caret = new Caret(app.page);
  await workspace.open(10);
  // the words come from the translations of the sample
  await expect(async () => {
    await caret.write('the Russian Fed');
    await caret.editor.press('Backspace');
    await app.page.keyboard.type('d');
    await expect(app.page.locator('.w-ghost')).toHaveAttribute('data-rest', 'eration', { timeout: 500 });
  }).toPass();
  expect(await caret.text()).toBe('the Russian Fed');
  await app.page.keyboard.press('ArrowRight');
  expect(await caret.text()).toBe('the Russian Federation');
  await app.page.keyboard.type(' and Alg');
  await expect(app.page.locator('.w-ghost')).toHaveCount(1);
  await app.page.keyboard.press('Escape');
  await expect(app.page.locator('.w-ghost')).toHaveCount(0);
  await expect(workspace.translation(10)).toBeFocused();
});

test('numbers and names of the source are put in by place and from a list', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(9);
  const caret = new Caret(app.page);
  await caret.write('In');
  await app.page.keyboard.press('Control+Alt+Digit1');
  expect(await caret.text()).toBe('In 2021');
  await app.page.keyboard.press('Control+Space');
  const list = app.page.getByRole('listbox', { name: 'What can be put in' });
  await expect(list.getByRole('option')).toHaveCount(2);
  expect(await axeViolations(app.page)).toEqual([]);
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  expect(await caret.text()).toBe('In 2021 3');
});

test('Shift+F3 changes small letters and capitals, of a word or of what is selected', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(10);
  const caret = new Caret(app.page);
  await caret.write('foreign minister');
  await app.page.keyboard.press('Shift+F3');
  expect(await caret.text()).toBe('foreign Minister');
  await app.page.keyboard.press('Control+a');
  for (const expected of ['foreign minister', 'Foreign minister', 'Foreign Minister', 'FOREIGN MINISTER']) {
    await app.page.keyboard.press('Shift+F3');
    await expect.poll(() => caret.text()).toBe(expected);
  }
});

test('what is copied from the source is the text itself', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(9);
  await workspace.selectSource(9, 'روسيا');
  expect(await new Caret(app.page).copied()).toBe('روسيا');
});

test('possible typos of the source are marked by a dictionary the user brings', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(12);
  for (let number = 13; number <= 17; number++) {
    await app.page.keyboard.press('PageDown');
    await expect(workspace.translation(number)).toBeFocused();
  }
  const source = workspace.source(17);
  const words = new Set((await source.innerText()).match(/[\u0620-\u064a]+/g) ?? []);
  words.delete('وزايادة');
  words.add('وزيادة');
  const aff = join(app.folder, 'ar.aff');
  const dic = join(app.folder, 'ar.dic');
  writeFileSync(aff, 'SET UTF-8\nTRY ايوزدة\n');
  writeFileSync(dic, `${words.size}\n${[...words].join('\n')}\n`);
  await app.page.keyboard.press('Control+,');
  const settings = app.page.getByRole('dialog', { name: 'Settings' });
  const chooser = app.page.waitForEvent('filechooser');
  await settings.getByRole('button', { name: 'Choose two files…' }).click();
  await (await chooser).setFiles([aff, dic]);
  await expect(settings.getByText('ar.dic marks possible typos in the source.')).toBeVisible();
  await settings.getByRole('button', { name: 'Done' }).click();
  const typo = source.locator('.w-finding', { hasText: 'وزايادة' });
  await expect(typo).toHaveAttribute('title', /وزيادة/);
});
