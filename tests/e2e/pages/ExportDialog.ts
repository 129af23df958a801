import type { Download, FrameLocator, Locator, Page } from '@playwright/test';

/** The dialog that takes both texts out of a project. */
export class ExportDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly frame: Locator;
  readonly preview: FrameLocator;
  readonly run: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Export' });
    this.frame = this.dialog.getByTitle('Preview of the export');
    this.preview = this.frame.contentFrame();
    this.run = this.dialog.getByRole('button', { name: /^Export / });
  }

  async open(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Export' }).click();
  }

  format(name: string): Locator {
    return this.dialog.getByRole('radiogroup', { name: 'Format' }).getByRole('radio', { name });
  }

  async choose(format: string): Promise<void> {
    await this.dialog.getByText(format, { exact: true }).first().click();
  }

  async notes(way: string): Promise<void> {
    await this.dialog.getByRole('button', { name: /Notes/ }).click();
    await this.page.getByRole('option', { name: way }).click();
  }

  /** Ticks or unticks a status. */
  async toggle(status: string): Promise<void> {
    await this.dialog.getByText(status, { exact: true }).click();
  }

  async download(): Promise<Download> {
    const coming = this.page.waitForEvent('download');
    await this.run.click();
    return coming;
  }
}
