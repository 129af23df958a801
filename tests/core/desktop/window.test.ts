import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeWhenSaved } from '../../../electron/hosts/desktop/closing.ts';
import {
  fitBounds,
  MIN_HEIGHT,
  MIN_WIDTH,
  readWindowState,
} from '../../../electron/hosts/desktop/window-state.ts';
import { openWindow } from '../../../electron/hosts/desktop/window.ts';
import type { WindowTools } from '../../../electron/hosts/desktop/window.ts';
import { FakeElectron, FakeWindow, spyEvent } from './recorder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-window-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const screenArea = { x: 0, y: 0, width: 1920, height: 1040 };

function open(dark = false): FakeWindow {
  const made: FakeWindow[] = [];
  const tools: WindowTools = {
    open: (options) => {
      const window = new FakeWindow(options);
      made.push(window);
      return window.asElectron();
    },
    screen: new FakeElectron().api().screen,
    nativeTheme: { shouldUseDarkColors: dark },
    preload: '/program/preload.cjs',
    stateFile: join(folder, 'window.json'),
  };
  openWindow(tools);
  const [window] = made;
  if (window === undefined) throw new Error('no window was opened');
  return window;
}

describe('the window', () => {
  it('gives the page nothing but the bridge', () => {
    expect(open().options.webPreferences).toEqual({
      preload: '/program/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      autoplayPolicy: 'document-user-activation-required',
    });
  });

  it('shows itself once it is drawn, in the colour of the theme', () => {
    const window = open();
    expect(window.loaded).toBe('app://tarjuman/');
    expect(window.options.show).toBe(false);
    expect(window.calls).toEqual([]);
    window.emit('ready-to-show');
    expect(window.calls).toEqual(['show']);
    expect(window.options.backgroundColor).toBe('#faf8f4');
    expect(open(true).options.backgroundColor).toBe('#191a1b');
    expect(window.options).toMatchObject({ minWidth: 1024, minHeight: 640 });
  });

  it('opens where it was closed', () => {
    open().emit('close');
    expect(open().options).toMatchObject({ x: 10, y: 20, width: 1200, height: 800 });
  });

  it('opens maximised when it was', () => {
    writeFileSync(join(folder, 'window.json'), JSON.stringify({ bounds: null, maximized: true }));
    expect(open().calls).toEqual(['maximize']);
  });

  it.each(['', '{', '[]', '{"bounds":{"x":"1"},"maximized":true}', '{"bounds":null}'])(
    'takes a damaged state file for none: %s',
    (text) => {
      writeFileSync(join(folder, 'window.json'), text);
      expect(readWindowState(join(folder, 'window.json'))).toEqual({ bounds: null, maximized: false });
    },
  );

  it('lets the system choose when the display is gone', () => {
    expect(fitBounds({ x: 4000, y: 0, width: 1200, height: 800 }, [screenArea])).toBeNull();
  });

  it('always fits a display that can hold it', () => {
    const any = fc.integer({ min: -3000, max: 5000 });
    const length = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(any, any, length, length, (x, y, width, height) => {
        const fitted = fitBounds({ x, y, width, height }, [screenArea]);
        if (fitted === null) return;
        expect(fitted.width).toBeGreaterThanOrEqual(MIN_WIDTH);
        expect(fitted.height).toBeGreaterThanOrEqual(MIN_HEIGHT);
        expect(fitted.x).toBeGreaterThanOrEqual(0);
        expect(fitted.y).toBeGreaterThanOrEqual(0);
        expect(fitted.x + fitted.width).toBeLessThanOrEqual(screenArea.width);
        expect(fitted.y + fitted.height).toBeLessThanOrEqual(screenArea.height);
      }),
    );
  });

  it('keeps its state file whole', () => {
    open().emit('close');
    expect(JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'))).toEqual({
      bounds: { x: 10, y: 20, width: 1200, height: 800 },
      maximized: false,
    });
  });
});

describe('closing while text is being saved', () => {
  function closing(answer: number): {
    readonly window: FakeWindow;
    readonly electron: FakeElectron;
    readonly stayed: () => number;
    /** The page holds back its unloading once more; true when the window may go all the same. */
    readonly holdBack: () => boolean;
  } {
    const electron = new FakeElectron();
    electron.answer = answer;
    const window = new FakeWindow({});
    let stayed = 0;
    closeWhenSaved(window.asElectron(), {
      dialog: electron.api().dialog,
      later: (run) => run(),
      onStay: () => {
        stayed += 1;
      },
    });
    return {
      window,
      electron,
      stayed: () => stayed,
      holdBack: () => {
        const event = spyEvent();
        window.webContents.emit('will-prevent-unload', event);
        return event.prevented();
      },
    };
  }

  it('asks the window again, without a question, while saving may still succeed', () => {
    const { window, electron, holdBack } = closing(1);
    expect(holdBack()).toBe(false);
    expect(window.calls).toEqual(['close']);
    expect(electron.questions).toEqual([]);
  });

  it.each([
    ['stays when the user keeps working', 0, false, 1],
    ['goes when the user closes without saving', 1, true, 0],
  ])('%s', (_what, answer, gone, stays) => {
    const { electron, holdBack, stayed } = closing(answer);
    const outcomes = Array.from({ length: 13 }, holdBack);
    expect(outcomes.slice(0, 12)).not.toContain(true);
    expect(outcomes[12]).toBe(gone);
    expect(electron.questions).toHaveLength(1);
    expect(electron.questions[0]?.defaultId).toBe(0);
    expect(stayed()).toBe(stays);
  });
});
