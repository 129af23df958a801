import type { Locator, Page } from '@playwright/test';

/** The find bar, in the English window. */
export class FindBar {
  readonly bar: Locator;
  readonly words: Locator;
  readonly replacement: Locator;
  /** How much was found, or where one stands in it. */
  readonly standing: Locator;
  readonly found: Locator;
  readonly changes: Locator;

  constructor(page: Page) {
    this.bar = page.getByRole('search');
    this.words = this.bar.getByRole('textbox', { name: 'Find', exact: true });
    this.replacement = this.bar.getByRole('textbox', { name: 'Replace with' });
    this.standing = this.bar.getByRole('status');
    this.found = this.bar.getByRole('list', { name: 'Found' });
    this.changes = this.bar.getByRole('list', { name: 'What would change' });
  }

  button(name: string | RegExp): Locator {
    return this.bar.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  }
}
