/** Codes of a Word document: seen in both directions, put in whole, copied without their labels. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxOf } from '../golden/import/build-docx.ts';
import { expect, test } from './fixtures.ts';
import type { App } from './fixtures.ts';
import { Caret } from './pages/Caret.ts';
import { WorkspacePage } from './pages/WorkspacePage.ts';

const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}<w:rtl/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const BODY = `<w:p><w:pPr><w:bidi/></w:pPr>${run('قال ')}${run('الوزير', '<w:b/><w:bCs/>')}${run(' إن\u00a0الاتفاق مهم.')}</w:p>`;

/** A project with one paragraph that holds a bold word and a space that does not break. */
async function openDocument(app: App): Promise<WorkspacePage> {
  const document = join(app.folder, 'bold.docx');
  writeFileSync(document, await docxOf({ body: BODY }));
  await app.cli('new', 'codes.tarjuman');
  await app.cli('import', 'codes.tarjuman', document);
  await app.restart(join(app.folder, 'codes.tarjuman'));
  const workspace = new WorkspacePage(app.page);
  await workspace.open(1);
  return workspace;
}

test('a pair stands round its words in the source, its first part on the right', async ({ app }) => {
  const workspace = await openDocument(app);
  const open = workspace.source(1).locator('[data-tag="open"]');
  const close = workspace.source(1).locator('[data-tag="close"]');
  await expect(open).toHaveAttribute('data-label', '1 b');
  await expect(close).toHaveAttribute('data-label', '/1');
  const [right, left] = [await open.boundingBox(), await close.boundingBox()];
  expect(right?.x ?? 0).toBeGreaterThan(left?.x ?? 0);
  await expect(workspace.source(1).locator('[data-label="NBSP"]')).toHaveCount(1);
});

test('a pair is put in by key, round the selected words or ready to be typed into, and goes as one', async ({
  app,
}) => {
  const workspace = await openDocument(app);
  const chips = workspace.translation(1).locator('.w-chip');
  await app.page.keyboard.type('The ');
  await app.page.keyboard.press('Control+Alt+Digit1');
  await app.page.keyboard.type('minister');
  await expect(chips).toHaveCount(2);
  await expect(workspace.translation(1)).toHaveText('The minister');
  await app.page.keyboard.press('Delete');
  await expect(chips).toHaveCount(1);
  await app.page.keyboard.press('Control+Alt+Digit1');
  await expect(chips).toHaveCount(2);
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Delete');
  await app.page.keyboard.type('minister');
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Control+Alt+Digit1');
  await expect(chips).toHaveCount(2);
  await expect(workspace.saved).toBeVisible();
  expect(await app.cli('list', 'codes.tarjuman')).toContain('<1>minister</1>');
});

test('a code is dragged from the source into the translation', async ({ app }) => {
  const workspace = await openDocument(app);
  await app.page.keyboard.type('minister');
  await workspace.source(1).locator('[data-tag="open"]').dragTo(workspace.translation(1));
  await expect(workspace.translation(1).locator('[data-tag="open"]')).toHaveCount(1);
});

test('what is copied is the text, in the order it is read, without labels; pasted here it keeps its codes', async ({
  app,
}) => {
  const workspace = await openDocument(app);
  await workspace.source(1).evaluate((source) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.getSelection()?.selectAllChildren(source);
  });
  expect(await new Caret(app.page).copied()).toBe('قال الوزير إن\u00a0الاتفاق مهم.');
  await workspace.translation(1).click();
  await app.page.keyboard.press('Control+v');
  await expect(workspace.translation(1).locator('[data-tag]')).toHaveCount(2);
});
