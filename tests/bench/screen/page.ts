/** Finding one's way in the page of a bench. */
import type { Locator, Page } from '@playwright/test';

export function paragraph(page: Page, number: number): Locator {
  return page.getByRole('row', { name: `Paragraph ${number}`, exact: true });
}

/** Waits for some frames without anything missing, so that one figure does not pay for the one before. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let still = 0; still < 20;) {
      await window.probe.painted();
      still = window.probe.whole() ? still + 1 : 0;
    }
  });
}
