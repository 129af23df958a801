import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { WorkspacePage } from './pages/WorkspacePage.ts';

test.use({ appOptions: { serve: ['--sample'] } });

test('the sample opens on its draft, Arabic on the right, with notes and checks beside it', async ({
  app,
}) => {
  const work = new WorkspacePage(app.page);
  await expect(work.editor(9)).toBeVisible();
  await expect(work.source(9)).toHaveAttribute('dir', 'rtl');
  await expect(work.source(9)).toHaveAttribute('lang', 'ar');
  const english = await work.editor(9).boundingBox();
  const arabic = await work.source(9).boundingBox();
  expect(arabic?.x ?? 0).toBeGreaterThan((english?.x ?? 0) + (english?.width ?? 0) / 2);
  await expect(work.notes).toContainText('Trade exchange');
  await expect(work.checks).toContainText('3,000,000,000');
  expect(app.foreignRequests).toEqual([]);
});

test('what is typed is saved, and is there after the program was killed', async ({ app }) => {
  const work = new WorkspacePage(app.page);
  await work.type(10, 'Many Russian companies are interested.');
  await expect(work.saved).toBeVisible();
  const project = app.host.projects;
  const kept = async (): Promise<string> =>
    app.page.evaluate(
      () => document.querySelector('[aria-label="Translation of paragraph 10"]')?.textContent ?? '',
    );
  expect(await kept()).toContain('Many Russian companies');
  await expect
    .poll(async () => {
      const rows = JSON.parse(
        await app.cli('list', `${project}/Algiers talks.tarjuman`, '--json'),
      ) as readonly {
        readonly target: string;
      }[];
      return rows[9]?.target;
    })
    .toBe('Many Russian companies are interested.');
  await app.restart('--sample');
  const again = new WorkspacePage(app.page);
  await expect(again.grid).toContainText('Many Russian companies are interested.');
});

test('Ctrl+Enter confirms and goes on; editing what is confirmed makes it a draft', async ({ app }) => {
  const work = new WorkspacePage(app.page);
  await work.type(10, 'Many Russian companies are interested.');
  await work.editor(10).press('Control+Enter');
  await expect(work.editor(11)).toBeFocused();
  await expect(work.status(10)).toHaveAccessibleName(/Translated/);
  await work.type(10, 'Many companies are interested.');
  await expect(work.status(10)).toHaveAccessibleName(/Draft/);
});

test('a filter shows only what fits, and says how many', async ({ app }) => {
  const work = new WorkspacePage(app.page);
  await expect(work.grid).toHaveAttribute('aria-rowcount', '17');
  await app.page
    .getByRole('button', { name: /^Translated/ })
    .first()
    .click();
  await expect(work.grid).toHaveAttribute('aria-rowcount', '2');
});

test('a note hangs on the selected Arabic words', async ({ app }) => {
  const work = new WorkspacePage(app.page);
  await work.goTo(11);
  const form = app.page.getByRole('form', { name: /note/i });
  await expect(async () => {
    await work.source(11).evaluate((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('العسكري') ?? -1;
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + 'العسكري'.length);
        return;
      }
    });
    await app.page.keyboard.press('Control+m');
    await expect(form).toContainText('العسكري', { timeout: 1000 });
  }).toPass();
  await form.getByRole('textbox', { name: 'Text of the note' }).fill('Military, not militant.');
  await form.getByRole('button', { name: 'Save note' }).click();
  await expect(work.notes).toContainText('Military, not militant.');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing serious for axe, ${colorScheme}`, async ({ app }) => {
    await app.page.emulateMedia({ colorScheme });
    await expect(new WorkspacePage(app.page).editor(9)).toBeVisible();
    // the handles between the panes belong to no landmark: there is none for them
    const found = (await axeViolations(app.page)).filter((violation) => !violation.startsWith('region:'));
    expect(found).toEqual([]);
  });
