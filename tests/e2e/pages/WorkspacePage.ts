import type { Locator, Page } from '@playwright/test';

/** The two texts side by side. */
export class WorkspacePage {
  readonly page: Page;
  readonly grid: Locator;
  readonly notes: Locator;
  readonly checks: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'Paragraphs' });
    this.notes = page.getByRole('region', { name: 'Notes' });
    this.checks = page.getByRole('region', { name: 'Checks' });
    this.saved = page.getByText('Saved', { exact: true });
  }

  /** The row of paragraph `number`; it must be in view. */
  row(number: number): Locator {
    return this.grid.getByRole('row').filter({ has: this.status(number) });
  }

  source(number: number): Locator {
    return this.page.getByLabel(`Source of paragraph ${number}`, { exact: true });
  }

  editor(number: number): Locator {
    return this.page.getByRole('textbox', { name: `Translation of paragraph ${number}`, exact: true });
  }

  status(number: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^Status of paragraph ${number}:`) });
  }

  /** Makes paragraph `number` the live one by moving there with the keys. */
  async goTo(number: number): Promise<void> {
    for (let tries = 0; tries < 40; tries++) {
      if (await this.editor(number).isVisible()) return;
      const live = await this.page
        .getByRole('textbox', { name: /^Translation of paragraph/ })
        .getAttribute('aria-label');
      const at = Number(/\d+$/.exec(live ?? '')?.[0] ?? 0);
      await this.page
        .getByRole('textbox', { name: /^Translation of paragraph/ })
        .press(at < number ? 'PageDown' : 'PageUp');
      await this.page
        .getByRole('textbox', { name: new RegExp(`^Translation of paragraph (?!${at}$)`) })
        .waitFor();
    }
  }

  async type(number: number, text: string): Promise<void> {
    await this.goTo(number);
    await this.editor(number).press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }
}
