/** The window in Arabic: mirrored, named in Arabic, and with the two texts where the user has put them. */
import type { Locator } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Where an element stands across the window. */
async function across(locator: Locator): Promise<{ readonly left: number; readonly right: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not to be seen.');
  return { left: box.x, right: box.x + box.width };
}

test.describe('with the sample open', () => {
  test.use({ appOptions: { serve: ['--sample'] } });

  test.beforeEach(async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog', { name: 'Settings' }).getByText('العربية', { exact: true }).click();
    await page.getByRole('dialog', { name: 'الإعدادات' }).getByRole('button', { name: 'تم' }).click();
    await expect(page.getByRole('grid', { name: 'الفقرات' })).toBeVisible();
  });

  test('everything has its Arabic name, and the choice is kept', async ({ app }) => {
    const { page } = app;
    await app.restart('--sample');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.getByRole('textbox', { name: /^ترجمة الفقرة \d+$/u })).toBeVisible();
    await expect(page.getByRole('article', { name: 'النص الأصلي للفقرة 9' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'حالة الفقرة 9: مسودة' })).toBeVisible();
    for (const name of ['الملاحظات', 'الفحوص', 'المستندات', 'عرض'])
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    await expect(page.getByText('الفقرات: 4 من 13', { exact: false })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'محفوظ' })).toBeVisible();
    await expect(page).toHaveTitle(/ترجمان/u);
  });

  test('panels and tools stand the other way round, the texts where they were put', async ({ app }) => {
    const { page } = app;
    const grid = await across(page.getByRole('grid', { name: 'الفقرات' }));
    expect((await across(page.getByRole('region', { name: 'المستندات' }))).left).toBeGreaterThan(grid.left);
    expect((await across(page.getByRole('region', { name: 'الملاحظات' }))).right).toBeLessThan(grid.right);
    const menu = await across(page.getByRole('button', { name: 'قائمة المشروع' }));
    expect(menu.left).toBeGreaterThan((await across(page.getByRole('button', { name: 'تصدير' }))).right);
    const source = page.getByRole('article', { name: 'النص الأصلي للفقرة 9' });
    const target = page.getByRole('textbox', { name: 'ترجمة الفقرة 9' });
    expect((await across(source)).left).toBeGreaterThan((await across(target)).right);
    await page.getByRole('button', { name: 'قائمة المشروع' }).click();
    await page.getByRole('menuitem', { name: 'النص الأصلي إلى اليسار' }).click();
    await expect.poll(async () => (await across(source)).right < (await across(target)).left).toBe(true);
  });

  test('a panel grows the way its edge is drawn', async ({ app }) => {
    const { page } = app;
    const panel = page.getByRole('region', { name: 'المستندات' });
    const before = await across(panel);
    const edge = await across(page.getByRole('separator', { name: 'عرض المستندات' }));
    await page.mouse.move((edge.left + edge.right) / 2, 450);
    await page.mouse.down();
    await page.mouse.move((edge.left + edge.right) / 2 - 60, 450, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await across(panel)).left).toBeLessThan(before.left - 40);
  });

  test('the English text keeps its direction, caret and keys', async ({ app }) => {
    const { page } = app;
    const editor = page.getByRole('textbox', { name: 'ترجمة الفقرة 9' });
    await editor.click();
    await expect(editor).toHaveAttribute('dir', 'ltr');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', Moscow says');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('…');
    await expect(editor).toContainText(', Moscow say…s');
    await expect(page.getByRole('region', { name: 'الفحوص' })).toContainText(
      /لا تذكر الترجمة \u2068?«3 مليارات»/u,
    );
    await page.keyboard.press('F1');
    const help = page.getByRole('dialog', { name: 'المفاتيح والمساعدة' });
    await help.getByRole('searchbox').fill('ملاحظة');
    await expect(help.getByRole('heading', { name: 'اكتب ملاحظة على كلمات' })).toBeVisible();
    await expect(help.getByRole('row', { name: /كتابة ملاحظة/u }).locator('kbd')).toHaveText('Ctrl M');
  });

  test('nothing axe knows of is wrong, in either theme', async ({ app }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeViolations(app.page)).toEqual([]);
    }
  });
});

test.describe('on a system in Arabic', () => {
  test.use({ appOptions: { serve: [], locale: 'ar-DZ' } });

  test('the start screen is Arabic at once, and says in Arabic what is wrong', async ({ app }) => {
    const { page } = app;
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'فتح…' }).click();
    const dialog = page.getByRole('dialog', { name: 'فتح مشروع' });
    await dialog.getByRole('button', { name: 'افتح', exact: true }).click();
    await expect(dialog.getByText('اكتب مسار مشروع، أو اختر واحدًا مما يلي.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'مسار المشروع' }).fill(`${app.folder}/none.tarjuman`);
    await dialog.getByRole('button', { name: 'افتح', exact: true }).click();
    const alert = dialog.getByRole('alert');
    await expect(alert).toContainText('غير موجود');
    await expect(alert.locator('[lang=en][dir=ltr]')).toContainText('There is no project');
  });
});
