/**
 * What runs in the page to take the times. A frame is taken as painted when the first task after its
 * animation callbacks runs: style, layout and paint of the frame lie between the two.
 */
import type { Page } from '@playwright/test';

export interface Probe {
  /** Resolves at the first task after the next frame's paint, with `performance.now()`. */
  painted(): Promise<number>;
  /** Milliseconds from each keydown to its paint, since last asked. */
  takeKeys(): number[];
  /** Milliseconds from a key to the paint of the caret in another paragraph, since last asked. */
  takeMoves(): number[];
  /** Whether every row in sight has its text. */
  whole(): boolean;
  /** When rows with their text were first painted in this page, and the last press before them; NaN until then. */
  firstRows(): { readonly painted: number; readonly pressed: number };
  startFrames(): void;
  /** Gaps between frames in milliseconds, and how many frames showed a row in sight without its text. */
  stopFrames(): { readonly gaps: readonly number[]; readonly blank: number };
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Puts the probe into every page of `page` before its own scripts. */
export async function addProbe(page: Page): Promise<void> {
  await page.addInitScript(install);
}

function install(): void {
  const painted = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });

  const keys: number[] = [];
  const moves: number[] = [];
  let lastKey = NaN;
  addEventListener(
    'keydown',
    (event) => {
      lastKey = event.timeStamp;
      const from = event.timeStamp;
      if (event.key.length === 1) void painted().then((at) => keys.push(at - from));
    },
    true,
  );
  addEventListener('focusin', (event) => {
    const from = lastKey;
    const { target } = event;
    if (Number.isNaN(from) || !(target instanceof Element) || target.getAttribute('role') !== 'textbox')
      return;
    lastKey = NaN;
    void painted().then((at) => moves.push(at - from));
  });

  const scroller = (): Element | null | undefined =>
    document.querySelector('[role="grid"][aria-rowcount]')?.parentElement;
  /** Rows in sight with their text, and without it. */
  const inSight = (): { readonly whole: number; readonly bare: number; readonly covered: boolean } => {
    const frame = scroller()?.getBoundingClientRect();
    if (frame === undefined) return { whole: 0, bare: 0, covered: false };
    let whole = 0;
    let bare = 0;
    let height = 0;
    for (const row of document.querySelectorAll('[role="grid"] > [role="row"]')) {
      const box = row.getBoundingClientRect();
      const shown = Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top);
      if (shown <= 0) continue;
      height += shown;
      if (row.querySelector('[lang]') === null) bare++;
      else whole++;
    }
    return { whole, bare, covered: height >= frame.height - 2 };
  };

  let pressed = NaN;
  addEventListener('pointerup', (event) => (pressed = event.timeStamp), true);
  let first = { painted: NaN, pressed: NaN };
  const observer = new MutationObserver(() => {
    const { whole, bare } = inSight();
    if (whole < 3 || bare > 0) return;
    observer.disconnect();
    void painted().then((at) => (first = { painted: at, pressed }));
  });
  observer.observe(document, { childList: true, subtree: true });

  let frames: { last: number; gaps: number[]; blank: number } | null = null;
  const frame = (at: number): void => {
    if (frames === null) return;
    frames.gaps.push(at - frames.last);
    frames.last = at;
    const { bare, covered } = inSight();
    if (bare > 0 || !covered) frames.blank++;
    requestAnimationFrame(frame);
  };

  window.probe = {
    painted,
    takeKeys: () => keys.splice(0),
    takeMoves: () => moves.splice(0),
    whole() {
      const { whole, bare, covered } = inSight();
      return whole > 0 && bare === 0 && covered;
    },
    firstRows: () => first,
    startFrames() {
      requestAnimationFrame((at) => {
        frames = { last: at, gaps: [], blank: 0 };
        requestAnimationFrame(frame);
      });
    },
    stopFrames() {
      const { gaps, blank } = frames ?? { gaps: [], blank: 0 };
      frames = null;
      return { gaps, blank };
    },
  };
}
