/** Chooses how this page reaches its core. */
import type { Transport } from '../../shared/rpc/transport.ts';
import { bridgeTransport } from './bridge.ts';
import { openSocket, socketAddress } from './socket.ts';

/** Opens a fresh transport: the desktop's bridge where there is one, else the host's socket. */
export function openTransport(): Promise<Transport> {
  const bridge = window.tarjuman;
  if (bridge !== undefined) return Promise.resolve(bridgeTransport(bridge));
  return openSocket(socketAddress(window.location));
}
