import type { Locator } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { WorkspacePage } from './pages/WorkspacePage.ts';

// in the sample, 10 is empty; its source begins «وأبدت العديد من الشركات»
test.use({ appOptions: { serve: ['--sample'] } });

class Links {
  readonly panel: Locator;
  readonly cards: Locator;

  constructor(workspace: WorkspacePage) {
    this.panel = workspace.page.getByRole('region', { name: 'Links' });
    this.cards = this.panel.getByRole('group', { name: /^Link \d+$/ });
  }
}

test('words selected on both sides are linked, and undo takes it back', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  const links = new Links(workspace);
  await workspace.open(10);
  await app.page.keyboard.type('Many companies came.');
  const word = await firstWord(workspace.source(10));
  await workspace.selectSource(10, word);
  await workspace.selectWords(1);
  await app.page.keyboard.press('Control+Shift+L');
  await expect(links.cards).toHaveCount(1);
  await expect(links.cards).toContainText(word);
  await expect(links.cards).toContainText('Many');
  await expect(links.cards.getByRole('button', { name: /Kind of link/ })).toContainText('Equivalence');
  await expect(workspace.source(10).locator('.w-link')).toHaveText(word);
  await expect(workspace.editor.locator('.w-link')).toHaveText('Many');
  expect(await axeViolations(app.page)).toEqual([]);
  await app.page.keyboard.press('Control+z');
  await expect(workspace.source(10).locator('.w-link')).toHaveCount(0);
  await app.page.keyboard.press('Control+Shift+z');
  await expect(workspace.source(10).locator('.w-link')).toHaveText(word);
});

test('a link is drawn by keyboard alone; words of one side alone are an omission', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  const links = new Links(workspace);
  await workspace.open(10);
  await expect(workspace.translation(10)).toBeFocused();
  await app.page.keyboard.press('F6');
  await expect(workspace.source(10)).toBeFocused();
  await app.page.keyboard.press('ArrowLeft');
  await app.page.keyboard.press('Shift+ArrowLeft');
  await app.page.keyboard.press('Control+Shift+L');
  await expect(links.cards.getByRole('button', { name: /Kind of link/ })).toContainText('Omission');
  await expect(workspace.source(10).locator('.w-link')).toHaveCount(1);
  await app.page.keyboard.press('Escape');
  await expect(workspace.translation(10)).toBeFocused();
});

test('the pointer and the caret light both sides, with an outline and a number', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  await workspace.open(4);
  const mark = workspace.source(4).locator('.w-link').first();
  const ordinal = await mark.getAttribute('data-n');
  await mark.hover();
  const partner = workspace.editor.locator(`[data-n="${ordinal}"]`).first();
  await expect(partner).toHaveCSS('outline-style', 'solid');
  await workspace.notes.hover();
  await workspace.editor.press('Control+End');
  await expect(partner).toHaveCSS('outline-style', 'none');
  await partner.click();
  await expect(mark).toHaveCSS('outline-style', 'solid');
  await expect(new Links(workspace).cards).toHaveCount(1);
});

test('an edit beside a link leaves it alone, one inside it asks for a look', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  const links = new Links(workspace);
  await workspace.open(10);
  await app.page.keyboard.type('Many companies came.');
  const word = await firstWord(workspace.source(10));
  await workspace.selectSource(10, word);
  await workspace.selectWords(1);
  await app.page.keyboard.press('Control+Shift+L');
  await expect(links.cards).toContainText('Many');
  await workspace.editor.press('Control+End');
  await app.page.keyboard.type(' And went.');
  await workspace.editor.press('Control+Home');
  await app.page.keyboard.type('Very ');
  await expect(workspace.saved).toBeVisible();
  await workspace.editor.locator('.w-link').click();
  await expect(links.cards).toContainText('Many');
  await expect(links.cards).not.toContainText('changed');
  await app.page.keyboard.type('x');
  await expect(links.cards).toContainText('changed');
});

test('a link gets another kind and a note, and is removed with a way back', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  const links = new Links(workspace);
  await workspace.open(4);
  await workspace.editor.locator('.w-link').first().click();
  await links.cards.getByRole('button', { name: /Kind of link/ }).click();
  await app.page.getByRole('option', { name: 'Modulation' }).click();
  await expect(links.cards.getByRole('button', { name: /Kind of link/ })).toContainText('Modulation');
  const before = await workspace.source(4).locator('.w-link').count();
  await links.panel.getByRole('button', { name: 'Remove this link' }).click();
  await expect(workspace.source(4).locator('.w-link')).not.toHaveCount(before);
  await app.page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(workspace.source(4).locator('.w-link')).toHaveCount(before);
  await workspace.editor.locator('.w-link').first().click();
  await links.panel.getByRole('button', { name: 'Add a note' }).click();
  await links.panel.getByRole('textbox', { name: 'Note on this link' }).fill('House style.');
  await links.panel.getByRole('button', { name: 'Save' }).click();
  await expect(workspace.notes).toContainText('House style.');
});

test('a project has kinds of link of its own', async ({ app }) => {
  const workspace = new WorkspacePage(app.page);
  const links = new Links(workspace);
  await workspace.open(4);
  await links.panel.getByRole('button', { name: 'Change the kinds of link' }).click();
  await app.page.getByRole('textbox', { name: 'Kinds of link' }).fill('Equivalence\nCalque');
  await app.page.getByRole('button', { name: 'Save' }).click();
  await workspace.editor.locator('.w-link').first().click();
  await links.cards.getByRole('button', { name: /Kind of link/ }).click();
  await app.page.getByRole('option', { name: 'Calque' }).click();
  await expect(links.cards.getByRole('button', { name: /Kind of link/ })).toContainText('Calque');
});

test('suggested links are drawn, accepted one by one and all at once, and taken back as one', async ({
  app,
}) => {
  const workspace = new WorkspacePage(app.page);
  const links = new Links(workspace);
  await workspace.open(13);
  await app.page.keyboard.type('The Russian–Ukrainian war of Russia and Ukraine');
  const suggested = links.panel.getByRole('group', { name: 'Suggested links' });
  await expect(suggested).toContainText(/\d links? suggested/);
  await expect(workspace.source(13).locator('.w-suggestion')).not.toHaveCount(0);
  await expect(workspace.editor.locator('.w-suggestion')).not.toHaveCount(0);
  await app.page.keyboard.press('Control+Alt+k');
  await expect(workspace.source(13).locator('.w-link')).not.toHaveCount(0);
  await expect(suggested).toContainText('Nothing to suggest.');
  await app.page.keyboard.press('Control+z');
  await expect(workspace.source(13).locator('.w-link')).toHaveCount(0);
  await suggested.getByRole('button', { name: 'Show', exact: true }).click();
  await suggested
    .getByRole('button', { name: /^Accept .+ % sure$/ })
    .first()
    .click();
  await expect(workspace.source(13).locator('.w-link')).not.toHaveCount(0);
});

async function firstWord(source: Locator): Promise<string> {
  return ((await source.textContent()) ?? '').split(' ')[0] ?? '';
}
