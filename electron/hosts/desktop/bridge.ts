/** What a page of the interface gets: texts out, texts in, and no name of anything behind them. */
import type { IpcRendererEvent } from 'electron';
import { CHANNEL } from './api.ts';
import type { RendererApi } from './api.ts';

/** Puts `window.tarjuman` in place. */
export function exposeBridge({ contextBridge, ipcRenderer, webUtils }: RendererApi): void {
  contextBridge.exposeInMainWorld('tarjuman', {
    send(text: unknown): void {
      if (typeof text === 'string') ipcRenderer.send(CHANNEL, text);
    },
    onMessage(listener: (text: string) => void): () => void {
      const hear = (_event: IpcRendererEvent, text: unknown): void => {
        if (typeof text === 'string') listener(text);
      };
      ipcRenderer.on(CHANNEL, hear);
      return () => void ipcRenderer.off(CHANNEL, hear);
    },
    /** Where a file stands that the user dropped or chose; empty for anything that is no such file. */
    pathOf(file: unknown): string {
      try {
        return webUtils.getPathForFile(file as File);
      } catch {
        return '';
      }
    },
  });
}
