import { describe, expect, it } from 'vitest';
import { recoverWindow } from '../../../electron/hosts/desktop/recovery.ts';
import { FakeElectron, FakeWindow } from './recorder.ts';

interface Watched {
  readonly electron: FakeElectron;
  readonly window: FakeWindow;
  readonly logged: string[];
  /** The interface's process ends at a time in milliseconds. */
  readonly die: (at: number, reason?: string) => Promise<void>;
}

const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

function watched(): Watched {
  const electron = new FakeElectron();
  const window = new FakeWindow({});
  const logged: string[] = [];
  let now = 0;
  recoverWindow(window.asElectron(), {
    dialog: electron.api().dialog,
    clock: { now: () => now },
    log: { info: () => undefined, error: (message) => logged.push(message) },
  });
  return {
    electron,
    window,
    logged,
    die: (at, reason = 'crashed') => {
      now = at;
      window.webContents.emit('render-process-gone', {}, { reason, exitCode: 5 });
      return settled();
    },
  };
}

describe('an interface that stops', () => {
  it('comes back by itself, and the log says what happened', async () => {
    const { electron, window, logged, die } = watched();
    await die(0, 'oom');
    expect(window.webContents.acts).toEqual(['reload']);
    expect(electron.questions).toEqual([]);
    expect(logged).toEqual(['The interface stopped: oom, 5']);
    await die(3_600_000);
    expect(window.webContents.acts).toEqual(['reload', 'reload']);
    expect(electron.questions).toEqual([]);
  });

  it.each([
    ['shown again', 0, ['reload', 'reload'], []],
    ['closed', 1, ['reload'], ['destroy']],
  ] as const)(
    'that stops twice within seconds is %s as the user says',
    async (_what, button, acts, calls) => {
      const { electron, window, die } = watched();
      electron.answer = button;
      await die(0);
      await die(1_000);
      expect(electron.questions).toHaveLength(1);
      expect(electron.questions[0]?.detail).toContain('Saved');
      expect(window.webContents.acts).toEqual(acts);
      expect(window.calls).toEqual(calls);
    },
  );

  it('is left alone when it ended of itself', async () => {
    const { window, die } = watched();
    await die(0, 'clean-exit');
    expect(window.webContents.acts).toEqual([]);
  });

  it.each([
    ['waited for', 0, []],
    ['shown anew', 1, ['crash']],
  ] as const)('that hangs is %s as the user says', async (_what, button, acts) => {
    const { electron, window } = watched();
    electron.answer = button;
    window.emit('unresponsive');
    window.emit('unresponsive');
    await settled();
    expect(electron.questions).toHaveLength(1);
    expect(window.webContents.acts).toEqual(acts);
  });
});
