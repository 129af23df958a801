/** A {@link Transport} over Electron's IPC, for one window. */
import type { IpcMain, IpcMainEvent, WebContents } from 'electron';
import type { Transport } from '../../../shared/rpc/transport.ts';
import { CHANNEL, isOwnAddress } from './api.ts';

/**
 * The transport of `contents`. Only texts from the main frame of the interface itself are heard; what comes from
 * another window, a frame inside, a foreign address, or is no text, is dropped. The size and shape of a text are
 * checked where messages become calls (`attach`), which answers with a typed error.
 */
export function windowTransport(ipcMain: Pick<IpcMain, 'on' | 'off'>, contents: WebContents): Transport {
  return {
    send(message) {
      if (contents.isDestroyed()) throw new Error('The window is gone.');
      contents.send(CHANNEL, message);
    },
    onMessage(listener) {
      const hear = (event: IpcMainEvent, message: unknown): void => {
        if (isFromInterface(event, contents) && typeof message === 'string') listener(message);
      };
      ipcMain.on(CHANNEL, hear);
      return () => void ipcMain.off(CHANNEL, hear);
    },
    onClose(listener) {
      contents.once('destroyed', listener);
      return () => void contents.off('destroyed', listener);
    },
  };
}

function isFromInterface(event: IpcMainEvent, contents: WebContents): boolean {
  const frame = event.senderFrame;
  return event.sender === contents && frame !== null && frame.parent === null && isOwnAddress(frame.url);
}
