/** A WebSocket as a transport. */
import type { WebSocket } from 'ws';
import type { Transport } from '../../../shared/rpc/transport.ts';

export function socketTransport(socket: WebSocket): Transport {
  return {
    send(message) {
      if (socket.readyState !== socket.OPEN) throw new Error('the connection is closed');
      socket.send(message);
    },
    onMessage(listener) {
      const onMessage = (data: { toString(): string }, binary: boolean): void => {
        if (!binary) listener(data.toString());
      };
      socket.on('message', onMessage);
      return () => socket.off('message', onMessage);
    },
    onClose(listener) {
      socket.on('close', listener);
      return () => socket.off('close', listener);
    },
  };
}
