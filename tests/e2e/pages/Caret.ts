import type { Locator, Page } from '@playwright/test';

/** The caret of the live editor, read from the page as a screen reader would. Only for texts without chips. */
export class Caret {
  readonly page: Page;
  readonly editor: Locator;

  constructor(page: Page) {
    this.page = page;
    this.editor = page.locator('.cm-content');
  }

  /** Replaces the text of the live paragraph. */
  async write(text: string): Promise<void> {
    await this.editor.press('Control+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(text);
  }

  /** The text as it stands in the editor. */
  text(): Promise<string> {
    return this.editor.evaluate((content) => content.querySelector('.cm-line')?.textContent ?? '');
  }

  /** Where the caret is, in UTF-16 units from the start of the text. */
  at(): Promise<number> {
    return this.editor.evaluate((content) => {
      const selection = document.getSelection();
      if (selection === null || selection.focusNode === null) return -1;
      const range = document.createRange();
      range.setStart(content, 0);
      range.setEnd(selection.focusNode, selection.focusOffset);
      return range.toString().length;
    });
  }

  /** Presses a key so often and gives where the caret was after each. */
  async walk(key: string, presses: number): Promise<readonly number[]> {
    const places: number[] = [];
    for (let i = 0; i < presses; i++) {
      await this.page.keyboard.press(key);
      places.push(await this.at());
    }
    return places;
  }

  /** What the clipboard is given by Ctrl+C, pressed wherever the focus is. */
  async copied(): Promise<string> {
    await this.page.evaluate(() => {
      const hear = (event: ClipboardEvent): void => {
        document.documentElement.dataset['copied'] = event.clipboardData?.getData('text/plain') ?? '';
      };
      window.addEventListener('copy', hear, { once: true });
    });
    await this.page.keyboard.press('Control+c');
    return this.page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
  }
}

/** Where a caret may stand: the ends of what one sees as one character. */
export function places(text: string): readonly number[] {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
}
