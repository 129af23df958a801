/** Closing a window whose interface is still saving. */
import type { BrowserWindow, Dialog } from 'electron';

export interface ClosingTools {
  readonly dialog: Pick<Dialog, 'showMessageBoxSync'>;
  /** Calls back after so many milliseconds. */
  readonly later: (run: () => void, milliseconds: number) => void;
  /** The user chose to go on working: a quit under way is off. */
  readonly onStay: () => void;
}

const TRIES = 12;
const PAUSE = 150;

/**
 * The interface holds back its unloading while text is on its way to the disk. Such a window is asked again
 * for about two seconds; when it still holds back, something cannot be saved, and the user decides.
 */
export function closeWhenSaved(window: BrowserWindow, tools: ClosingTools): void {
  let tries = 0;
  window.webContents.on('will-prevent-unload', (event) => {
    tries += 1;
    if (tries <= TRIES) {
      tools.later(() => {
        if (!window.isDestroyed()) window.close();
      }, PAUSE);
      return;
    }
    tries = 0;
    const answer = tools.dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'Some text could not be saved.',
      detail: 'If you close the window now, what is not marked Saved is lost.',
      buttons: ['Keep Working', 'Close Without Saving'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // Electron's way round: preventing the prevention lets the window go
    if (answer === 1) event.preventDefault();
    else tools.onStay();
  });
}
