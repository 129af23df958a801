/** A project of 100,000 paragraphs on screen: opening, typing, moving, scrolling, in a real browser. */
import type { Page } from '@playwright/test';
import { testCore } from '../helpers/core.ts';
import { percentile, shown, spread } from './measure.ts';
import { memoryOf, rowsShown, startScreen } from './screen/browser.ts';
import { openOnce } from './screen/opening.ts';
import type { Opening } from './screen/opening.ts';
import { settled } from './screen/page.ts';
import { makeProject } from './screen/project.ts';
import { wheel } from './screen/scrolling.ts';
import { confirm, goTop, jump, stepDown, typeInLong, typeKeys } from './screen/typing.ts';

const LARGE = 100_000;
const SMALL = 1000;
const ROUNDS = 5;

export async function benchScreen(): Promise<string> {
  const t = testCore();
  const large = await makeProject(t, 'Large', LARGE);
  const small = await makeProject(t, 'Small', SMALL);
  const lines = [
    ...(await opening(t.folder, large, small)),
    ...(await moving(t.folder, large)),
    ...(await scrolling(t.folder, large)),
  ];
  await t.close();
  return lines.join('\n');
}

/** Large and small in turn, so that both meet the same machine. */
export async function opening(folder: string, large: string, small: string): Promise<readonly string[]> {
  const ofLarge: Opening[] = [];
  const ofSmall: Opening[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    ofLarge.push(await openOnce(folder, large));
    ofSmall.push(await openOnce(folder, small));
  }
  const ratios = ofLarge.map(({ press }, i) => press / (ofSmall[i]?.press ?? NaN));
  return [
    `open 100,000 paragraphs, press to first rows painted: ${shown(spread(ofLarge.map((o) => o.press)), 0)} ms (budget 500)`,
    `  against 1,000 paragraphs: ${shown(spread(ratios))} × (aim 1.2); those take ${shown(spread(ofSmall.map((o) => o.press)), 0)} ms`,
    `  page of an open project, navigation to first rows painted: ${shown(spread(ofLarge.map((o) => o.page)), 0)} ms; 1,000 paragraphs ${shown(spread(ofSmall.map((o) => o.page)), 0)} ms`,
    `  memory of the renderer after it: JavaScript heap ${shown(spread(ofLarge.map((o) => o.memory.heap)), 0)} MB, private memory of its process ${shown(spread(ofLarge.map((o) => o.memory.own)), 0)} MB (budget 250)`,
  ];
}

/** The p95 of `ROUNDS` rounds, and their spread. */
async function rounds(
  name: string,
  budget: string,
  one: (round: number) => Promise<readonly number[]>,
): Promise<string> {
  const p95: number[] = [];
  const p50: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const times = await one(i);
    p50.push(percentile(times, 0.5));
    p95.push(percentile(times, 0.95));
  }
  return `${name}: p95 ${shown(spread(p95), 1)} ms (${budget}), p50 ${shown(spread(p50), 1)} ms`;
}

export async function moving(folder: string, project: string): Promise<readonly string[]> {
  const screen = await startScreen(folder, { project, paced: false });
  const { page } = screen;
  await rowsShown(page);
  await settled(page);
  const lines = [
    await rounds('key to paint', 'budget 16, aim 8', () => typeKeys(page, 100, 'end')),
    await rounds('  in a paragraph of 300 words, 12 notes, 12 links', 'budget 16, aim 8', () =>
      typeInLong(page, 50),
    ),
    await rounds('PageDown to caret in the next paragraph', 'aim 60', () => stepDown(page, 20)),
    await rounds('Ctrl+Enter to caret in the next paragraph', 'aim 60', () => confirm(page, 20)),
    await rounds('jump to a far place until all rows there are painted', 'aim 60', () => jump(page, 10)),
  ];
  const { heap, own } = await memoryOf(screen);
  lines.push(
    `memory of the renderer after all that: JavaScript heap ${heap.toFixed(0)} MB, private memory of its process ${own.toFixed(0)} MB (budget 250)`,
  );
  await screen.close();
  return lines;
}

async function scrollRounds(name: string, page: Page, step: number): Promise<string> {
  const worst: number[] = [];
  const p99: number[] = [];
  const blank: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const scroll = await wheel(page, 200, i % 2 === 0 ? step : -step);
    worst.push(Math.max(...scroll.gaps));
    p99.push(percentile(scroll.gaps, 0.99));
    blank.push(scroll.blank * 100);
    await settled(page);
  }
  return `${name}: longest frame ${shown(spread(worst), 1)} ms (budget 50, aim 33), p99 ${shown(spread(p99), 1)} ms (aim 17), frames with a row not there yet ${shown(spread(blank), 1)}%`;
}

export async function scrolling(folder: string, project: string): Promise<readonly string[]> {
  const screen = await startScreen(folder, { project, paced: true });
  const { page } = screen;
  await rowsShown(page);
  await settled(page);
  const typed = await rounds('key to paint at 60 frames a second, the wait for the beat included', '', () =>
    typeKeys(page, 60, 'end'),
  );
  await goTop(page);
  const lines = [
    typed,
    await scrollRounds('wheel, 120 pixels a turn', page, 120),
    await scrollRounds('wheel, a screen a turn', page, 800),
  ];
  await screen.close();
  return lines;
}
