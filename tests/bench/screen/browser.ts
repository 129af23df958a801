/** A host and a browser on the bench's projects. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { findChromium } from '../../../electron/hosts/chromium/find.ts';
import { startHost } from '../../e2e/fixtures.ts';
import type { Host } from '../../e2e/fixtures.ts';
import { addProbe } from './probe.ts';

export interface Screen {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly host: Host;
  close(): Promise<void>;
}

/**
 * Starts both, fresh, and shows the start screen or `project`. Unpaced, a frame is drawn as soon as there is
 * something to draw, so that a time to paint is our own and not the wait for the display's next beat.
 */
export async function startScreen(
  folder: string,
  { project, paced }: { readonly project?: string; readonly paced: boolean },
): Promise<Screen> {
  const host = await startHost(folder, project === undefined ? [] : [project]);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      ...(paced ? [] : ['--disable-frame-rate-limit', '--disable-gpu-vsync']),
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await addProbe(page);
  await page.goto(host.url);
  return {
    browser,
    context,
    page,
    host,
    async close() {
      await browser.close();
      await host.stop();
    },
  };
}

/** Waits until rows with their text stand in the page. */
export async function rowsShown(page: Page): Promise<{ readonly painted: number; readonly pressed: number }> {
  await page.waitForFunction(() => !Number.isNaN(window.probe.firstRows().painted));
  return page.evaluate(() => window.probe.firstRows());
}

export interface Memory {
  /** JavaScript heap in use after a collection, in megabytes. */
  readonly heap: number;
  /** Private memory of the renderer process (not shared with the browser's other processes), in megabytes. */
  readonly own: number;
}

/** Memory of the page's renderer; `own` is NaN where there is no `/proc`. */
export async function memoryOf({ browser, context, page }: Screen): Promise<Memory> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find((m) => m.name === 'JSHeapUsedSize')?.value ?? NaN;
  await session.detach();
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const own = processInfo.filter((p) => p.type === 'renderer').map((p) => privateMemory(p.id));
  await whole.detach();
  return { heap: heap / 1e6, own: Math.max(...own) };
}

/** Private pages of a process in megabytes, as Linux counts them. */
function privateMemory(id: number): number {
  try {
    const lines = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gm);
    return [...lines].reduce((sum, line) => sum + Number(line[1]), 0) / 1000;
  } catch {
    return NaN;
  }
}
