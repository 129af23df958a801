/** The desktop's transport: what the Electron preload puts on `window.tarjuman`. */
import type { Transport } from '../../shared/rpc/transport.ts';

/** The whole of what the preload exposes. */
export interface Bridge {
  send(text: string): void;
  /** Calls `listener` for every message; the answer stops it. */
  onMessage(listener: (text: string) => void): () => void;
  /** Where a file stands that the user dropped or chose; empty for one that stands nowhere. */
  pathOf(file: File): string;
}

declare global {
  interface Window {
    readonly tarjuman?: Bridge;
  }
}

/** A transport over the preload's bridge. It closes only with the window, so `onClose` never fires. */
export function bridgeTransport(bridge: Bridge): Transport {
  return {
    send: (message) => bridge.send(message),
    onMessage: (listener) => bridge.onMessage(listener),
    onClose: () => () => undefined,
  };
}
