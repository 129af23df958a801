/** Typing and going from paragraph to paragraph in a large project, by real keys. */
import type { Page } from '@playwright/test';
import { paragraph, settled } from './page.ts';
import { random } from '../../helpers/words.ts';
import { TYPED } from './project.ts';

const TEXT = 'and the two sides agreed to meet again in Algiers before the end of the year, ';

/** Milliseconds from key to paint, `count` keys at the end or in the middle of the live paragraph. */
export async function typeKeys(
  page: Page,
  count: number,
  where: 'end' | 'middle',
): Promise<readonly number[]> {
  await page.keyboard.press('Control+End');
  if (where === 'middle') for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowUp');
  await page.evaluate(() => window.probe.takeKeys());
  for (let i = 0; i < count; i++) await page.keyboard.press(TEXT[i % TEXT.length] ?? ' ');
  await page.evaluate(() => window.probe.painted());
  return page.evaluate(() => window.probe.takeKeys());
}

/** The same in the long paragraph full of notes and links. */
export async function typeInLong(page: Page, count: number): Promise<readonly number[]> {
  await goNear(page, TYPED);
  await paragraph(page, TYPED).getByRole('gridcell').nth(2).click();
  await page.getByRole('textbox', { name: `Translation of paragraph ${TYPED}` }).waitFor();
  await settled(page);
  return [...(await typeKeys(page, count, 'end')), ...(await typeKeys(page, count, 'middle'))];
}

/** Milliseconds from PageDown to the caret's paint in the next paragraph, `count` times. */
export async function stepDown(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(() => window.probe.takeMoves());
  for (let i = 0; i < count; i++) await moved(page, 'PageDown');
  return page.evaluate(() => window.probe.takeMoves());
}

/** The same for Ctrl+Enter, with something typed in every paragraph first. */
export async function confirm(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(() => window.probe.takeMoves());
  for (let i = 0; i < count; i++) {
    await page.keyboard.type('Done.');
    await moved(page, 'Control+Enter');
  }
  return page.evaluate(() => window.probe.takeMoves());
}

async function moved(page: Page, key: string): Promise<void> {
  const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press(key);
  await page.waitForFunction(
    (label) =>
      document.activeElement?.role === 'textbox' &&
      document.activeElement.getAttribute('aria-label') !== label,
    before,
  );
  await page.evaluate(() => window.probe.painted());
}

/** Scrolls until that paragraph is in the page. */
export async function goNear(page: Page, number: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const grid = document.querySelector<HTMLElement>('[role="grid"][aria-rowcount]');
    const scroller = grid?.parentElement;
    if (grid === null || scroller === null || scroller === undefined) throw new Error('no grid');
    const count = Number(grid.getAttribute('aria-rowcount'));
    scroller.dispatchEvent(new PointerEvent('pointerdown'));
    scroller.scrollTop = (grid.offsetHeight * wanted) / count;
    for (let tries = 0; tries < 400; tries++) {
      await window.probe.painted();
      const rows = [...grid.querySelectorAll<HTMLElement>('[role="row"]')];
      if (rows.some((row) => row.id === `paragraph-${wanted}`) && window.probe.whole()) return;
      const first = Number(rows.at(0)?.id.split('-')[1]);
      const last = Number(rows.at(-1)?.id.split('-')[1]);
      if (wanted < first) scroller.scrollTop -= (first - wanted) * 80;
      else if (wanted > last) scroller.scrollTop += (wanted - last) * 80;
    }
    throw new Error(`paragraph ${wanted} was not reached`);
  }, number);
}

export async function goTop(page: Page): Promise<void> {
  await goNear(page, 1);
  await settled(page);
}

/** Milliseconds from setting the scroll bar to far places until every row there is painted with its text. */
export async function jump(page: Page, count: number): Promise<readonly number[]> {
  const next = random(7);
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    times.push(
      await page.evaluate(async (share) => {
        const scroller = document.querySelector('[role="grid"][aria-rowcount]')?.parentElement;
        if (scroller === null || scroller === undefined) throw new Error('no grid');
        scroller.dispatchEvent(new PointerEvent('pointerdown'));
        const from = performance.now();
        scroller.scrollTop = scroller.scrollHeight * share;
        let at = from;
        do at = await window.probe.painted();
        while (!window.probe.whole() && at - from < 5000);
        return at - from;
      }, next()),
    );
    await settled(page);
  }
  return times;
}
