/** What happens when the interface itself stops: its process has died, or does not answer any more. */
import type { BrowserWindow, Dialog } from 'electron';
import type { Clock, Log } from '../../core/ports.ts';

export interface RecoveryTools {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** An interface that dies again so soon is not loaded anew without a question. */
const SOON_MS = 30_000;

const SAFE = 'What was marked Saved is on your disk.';

/**
 * Loads a dead interface anew: the core lives in this process, so nothing it holds is lost. One that dies
 * again soon, or hangs, is the user's to decide about.
 */
export function recoverWindow(window: BrowserWindow, { dialog, clock, log }: RecoveryTools): void {
  const { webContents } = window;
  let diedAt = Number.NEGATIVE_INFINITY;
  let asking = false;
  /** The number of the button pressed; undefined when there is nothing to do any more. */
  const ask = async (message: string, buttons: readonly string[]): Promise<number | undefined> => {
    if (asking) return undefined;
    asking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail: SAFE,
      buttons: [...buttons],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    asking = false;
    return window.isDestroyed() ? undefined : response;
  };

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log.error(`The interface stopped: ${reason}, ${exitCode}`);
    const now = clock.now();
    const again = now - diedAt < SOON_MS;
    diedAt = now;
    if (!again) {
      webContents.reload();
      return;
    }
    void ask('The window has stopped working twice.', ['Show It Again', 'Close It']).then((button) => {
      if (button === 0) webContents.reload();
      if (button === 1) window.destroy();
    });
  });
  window.on('unresponsive', () => {
    log.error('The interface does not answer');
    void ask('The window does not answer.', ['Wait', 'Show It Again']).then((button) => {
      // the death of the process brings it back
      if (button === 1) webContents.forcefullyCrashRenderer();
    });
  });
}
