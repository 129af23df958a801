import type { Locator, Page } from '@playwright/test';

/** The dialog that shows files before they come in. */
export class ImportDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly preview: Locator;
  readonly paragraphs: Locator;
  readonly encoding: Locator;
  readonly import: Locator;
  readonly importAll: Locator;
  readonly skip: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: /^Import/ });
    this.preview = this.dialog.getByRole('region', { name: 'Preview' });
    this.paragraphs = this.preview.getByRole('listitem');
    this.encoding = this.dialog.getByRole('button', { name: /Encoding/ });
    this.import = this.dialog.getByRole('button', { name: 'Import', exact: true });
    this.importAll = this.dialog.getByRole('button', { name: /^Import all/ });
    this.skip = this.dialog.getByRole('button', { name: 'Skip this file' });
    this.close = this.dialog.getByRole('button', { name: 'Close', exact: true }).last();
  }

  /** The text of paragraph `number`, from 1. */
  text(number: number): Locator {
    return this.paragraphs.nth(number - 1).getByRole('paragraph');
  }

  async readAs(encoding: string): Promise<void> {
    await this.encoding.click();
    await this.page.getByRole('option', { name: encoding }).click();
  }

  async paragraphIs(mode: 'Each line' | 'Each block'): Promise<void> {
    await this.dialog.getByText(mode, { exact: true }).click();
  }
}
