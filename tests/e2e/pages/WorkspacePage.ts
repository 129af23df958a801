import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** An open project: the grid, the live editor, and what stands around them. */
export class WorkspacePage {
  readonly page: Page;
  readonly grid: Locator;
  /** The live editor, whichever paragraph it is in. */
  readonly editor: Locator;
  readonly matches: Locator;
  readonly notes: Locator;
  readonly checks: Locator;
  readonly saved: Locator;
  readonly progress: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'Paragraphs' });
    this.editor = page.getByRole('textbox', { name: /^Translation of paragraph / });
    this.matches = page.getByRole('region', { name: 'Matches' });
    this.notes = page.getByRole('region', { name: 'Notes' });
    this.checks = page.getByRole('region', { name: 'Checks' });
    this.saved = page.getByRole('contentinfo').getByText('Saved', { exact: true });
    this.progress = page.getByRole('contentinfo').getByText(/of .* paragraphs/);
  }

  row(number: number): Locator {
    return this.page.getByRole('row', { name: `Paragraph ${number}`, exact: true });
  }

  /** The live editor of that paragraph. */
  translation(number: number): Locator {
    return this.page.getByRole('textbox', { name: `Translation of paragraph ${number}`, exact: true });
  }

  source(number: number): Locator {
    return this.page.getByRole('article', { name: `Source of paragraph ${number}`, exact: true });
  }

  status(number: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^Status of paragraph ${number}: `) });
  }

  /** An entry of the Show list, such as `Draft`. */
  show(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'Show' })
      .getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** Makes a paragraph live by pressing its translation. */
  async open(number: number): Promise<void> {
    // just after opening, rows still find their heights, and a press may meet the neighbour
    await expect(async () => {
      await this.row(number).getByRole('gridcell').nth(2).click();
      await this.translation(number).waitFor({ timeout: 2000 });
    }).toPass();
  }

  /** Gives a paragraph a status, locks it or copies it, by its menu. */
  async choose(number: number, entry: string): Promise<void> {
    await this.status(number).click();
    await this.page.getByRole('menuitem', { name: entry, exact: true }).click();
  }

  /** Selects words of a source as a pointer would, from the first word's edge to the last's. */
  async selectSource(number: number, words: string): Promise<void> {
    const remembered = (): Promise<boolean> =>
      this.page.evaluate(
        () =>
          new Promise((resolve) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(CSS.highlights.has('remembered'))),
            ),
          ),
      );
    // a row that is drawn anew meanwhile loses the selection, as it would a pointer's
    await expect(async () => {
      await this.source(number).evaluate((element, wanted) => {
        // a pointer takes the focus along; an editor that keeps it would take the selection back
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(wanted) ?? -1;
          if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        }
      }, words);
      expect(await remembered()).toBe(true);
    }).toPass();
  }

  /** Selects so many words from the beginning of the live translation. */
  async selectWords(count: number): Promise<void> {
    await this.editor.press('Control+Home');
    for (let i = 0; i < count; i++) await this.editor.press('Control+Shift+ArrowRight');
  }
}
