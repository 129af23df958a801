/** Scrolling by the wheel. */
import type { Page } from '@playwright/test';

export interface Scroll {
  /** Milliseconds between frames. */
  readonly gaps: readonly number[];
  /** Share of frames in which a row in sight had no text yet, or nothing stood at all. */
  readonly blank: number;
}

/** Turns the wheel by `step` CSS pixels, `count` times, once a frame. */
export async function wheel(page: Page, count: number, step: number): Promise<Scroll> {
  const box = await page.getByRole('grid', { name: 'Paragraphs' }).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, 450);
  await page.evaluate(() => window.probe.startFrames());
  for (let i = 0; i < count; i++) await page.mouse.wheel(0, step);
  const { gaps, blank } = await page.evaluate(() => window.probe.stopFrames());
  return { gaps, blank: blank / Math.max(1, gaps.length) };
}
