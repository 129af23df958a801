/** The parts of Electron this host uses; they reach every module as arguments, so that tests can record them. */
import type * as Electron from 'electron';

export type MainApi = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'nativeTheme'
  | 'protocol'
  | 'screen'
  | 'session'
  | 'shell'
  | 'utilityProcess'
>;

export type RendererApi = Pick<typeof Electron, 'contextBridge' | 'ipcRenderer' | 'webUtils'>;

/** Scheme and host the interface is served under. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'tarjuman';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;

/** The one channel between a window and the core; it carries JSON texts both ways. */
export const CHANNEL = 'tarjuman:message';

/** True for an address inside the interface itself. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST;
}
