import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { arabicParagraphs } from '../helpers/words.ts';
import { expect, test } from './fixtures.ts';
import type { App } from './fixtures.ts';
import { WorkspacePage } from './pages/WorkspacePage.ts';

const COUNT = 3000;

/** A project long enough that nearly all of it is out of sight, with its first paragraph live. */
async function longProject(app: App, count: number = COUNT): Promise<WorkspacePage> {
  const project = join(app.folder, 'Long.tarjuman');
  const text = join(app.folder, 'long.txt');
  writeFileSync(text, arabicParagraphs(3, count).join('\n'));
  await app.cli('new', project);
  await app.cli('import', project, text);
  await app.restart(project);
  const workspace = new WorkspacePage(app.page);
  await workspace.translation(1).waitFor();
  await atRest(app.page);
  return workspace;
}

/** Waits until every row in sight has its text and has stood still for a while. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const seen = (): string =>
      [...document.querySelectorAll('[role="grid"] > [role="row"]')]
        .map((row) => `${row.id} ${row.getBoundingClientRect().top} ${row.querySelector('[lang]') !== null}`)
        .join();
    let last = '';
    for (let still = 0; still < 25;) {
      await new Promise(requestAnimationFrame);
      const now = seen();
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });
}

/** Number and place (CSS pixels from the top of the grid's window) of the row that crosses its middle. */
function middle(page: Page): Promise<{ readonly number: number; readonly top: number }> {
  return page.evaluate(() => {
    const frame = document.querySelector('[role="grid"]')?.parentElement?.getBoundingClientRect();
    const at = (frame?.top ?? 0) + (frame?.height ?? 0) / 2;
    for (const row of document.querySelectorAll('[role="grid"] > [role="row"]')) {
      const { top, bottom } = row.getBoundingClientRect();
      if (top <= at && bottom > at) return { number: Number(row.id.split('-')[1]), top };
    }
    return { number: 0, top: 0 };
  });
}

async function topOf(workspace: WorkspacePage, number: number): Promise<number> {
  return (await workspace.row(number).boundingBox())?.y ?? NaN;
}

/** Drags the scroll bar to a share of its length. */
async function dragTo(page: Page, share: number): Promise<void> {
  await page.evaluate((at) => {
    const scroller = document.querySelector('[role="grid"]')?.parentElement;
    if (scroller === null || scroller === undefined) throw new Error('no grid');
    scroller.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    scroller.scrollTop = scroller.scrollHeight * at;
  }, share);
  await atRest(page);
}

test('the wheel leaves the live paragraph behind, and typing goes on there', async ({ app }) => {
  const workspace = await longProject(app);
  await app.page.mouse.move(500, 450);
  for (let i = 0; i < 20; i++) await app.page.mouse.wheel(0, 200);
  await atRest(app.page);
  const { number } = await middle(app.page);
  expect(number).toBeGreaterThan(10);
  expect(await topOf(workspace, 1)).toBeLessThan(-1000);
  await app.page.keyboard.type('Typed out of sight.');
  await expect(workspace.saved).toBeVisible();
  await expect(workspace.translation(1)).toHaveText('Typed out of sight.');
});

test('rows stay where the wheel puts them, in both directions, though none was measured before', async ({
  app,
}) => {
  await longProject(app);
  await app.page.mouse.move(500, 450);
  for (const step of [-100, 100]) {
    await dragTo(app.page, 0.5);
    for (let i = 0; i < 8; i++) {
      const before = await middle(app.page);
      await app.page.mouse.wheel(0, step);
      await expect
        .poll(
          async () =>
            (await middle(app.page)).top !== before.top || (await middle(app.page)).number !== before.number,
        )
        .toBe(true);
      await atRest(app.page);
      const workspace = new WorkspacePage(app.page);
      expect(Math.abs((await topOf(workspace, before.number)) - before.top + step)).toBeLessThan(3);
    }
  }
});

test('a paragraph that grows while it is typed in keeps its place', async ({ app }) => {
  const workspace = await longProject(app);
  await dragTo(app.page, 0.4);
  const { number } = await middle(app.page);
  await workspace.open(number);
  await atRest(app.page);
  const before = await topOf(workspace, number);
  const height = async (): Promise<number> => (await workspace.row(number).boundingBox())?.height ?? NaN;
  const short = await height();
  await app.page.keyboard.type('Many words that take more room than the source beside them. '.repeat(12));
  await expect.poll(height).toBeGreaterThan(short + 20);
  await atRest(app.page);
  expect(Math.abs((await topOf(workspace, number)) - before)).toBeLessThan(2);
});

test('the first and the last paragraph are reached from the keyboard', async ({ app }) => {
  const workspace = await longProject(app);
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('End');
  await expect(workspace.row(COUNT)).toBeFocused();
  await atRest(app.page);
  await expect(workspace.row(COUNT)).toBeInViewport({ ratio: 0.5 });
  await app.page.keyboard.press('Home');
  await expect(workspace.row(1)).toBeFocused();
  await atRest(app.page);
  await expect(workspace.row(1)).toBeInViewport({ ratio: 0.9 });
});

test('larger text and a narrower window leave the reader at the same paragraph', async ({ app }) => {
  const workspace = await longProject(app);
  await dragTo(app.page, 0.6);
  const reading = await middle(app.page);
  await app.page.keyboard.press('Control+=');
  await atRest(app.page);
  await expect(workspace.row(reading.number)).toBeInViewport();
  await app.page.setViewportSize({ width: 1120, height: 800 });
  await atRest(app.page);
  await expect(workspace.row(reading.number)).toBeInViewport();

  await workspace.open(reading.number);
  await atRest(app.page);
  const before = await topOf(workspace, reading.number);
  for (let i = 0; i < 3; i++) await app.page.keyboard.press('Control+=');
  await atRest(app.page);
  expect(Math.abs((await topOf(workspace, reading.number)) - before)).toBeLessThan(2);
});

test('every one of 100,000 paragraphs is reached though a browser lays out no list so tall', async ({
  app,
}) => {
  test.setTimeout(240_000);
  const last = 100_000;
  const workspace = await longProject(app, last);
  const { page } = app;
  for (let size = 100; size < 200; size += 10) await page.keyboard.press('Control+=');
  await atRest(page);
  await page.setViewportSize({ width: 1024, height: 700 });
  await atRest(page);

  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await expect(workspace.row(last)).toBeFocused();
  await atRest(page);
  await expect(workspace.row(last)).toBeInViewport();
  await page.keyboard.press('Home');
  await atRest(page);
  await expect(workspace.row(1)).toBeInViewport();

  await dragTo(page, 1);
  await expect(workspace.row(last)).toBeInViewport();
  // there is no more below it
  const { end, bottom } = await page.evaluate((number) => {
    const row = document.getElementById(`paragraph-${number}`)?.getBoundingClientRect();
    const frame = document.querySelector('[role="grid"]')?.parentElement?.getBoundingClientRect();
    return { end: row?.bottom ?? NaN, bottom: frame?.bottom ?? NaN };
  }, last);
  expect(Math.abs(end - bottom)).toBeLessThan(3);
  await page.mouse.move(500, 400);
  const before = await middle(page);
  for (let i = 0; i < 10; i++) await page.mouse.wheel(0, -120);
  await atRest(page);
  expect(Math.abs((await topOf(workspace, before.number)) - before.top - 1200)).toBeLessThan(3);
  await dragTo(page, 0);
  await expect(workspace.row(1)).toBeInViewport();

  for (const number of [91_234, last]) {
    await page.keyboard.press('Control+g');
    await page.keyboard.type(String(number));
    await page.keyboard.press('Enter');
    await expect(workspace.translation(number)).toBeFocused();
    await atRest(page);
    await expect(workspace.row(number)).toBeInViewport();
  }

  // typing far out of sight brings the caret back
  await dragTo(page, 0.3);
  await page.keyboard.type('The last word.');
  await expect(workspace.translation(last)).toHaveText('The last word.');
  await atRest(page);
  await expect(workspace.row(last)).toBeInViewport();
});
