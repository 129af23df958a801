/** The loopback host's transport: a WebSocket on the address the page came from. */
import type { Transport } from '../../shared/rpc/transport.ts';

/** Address of the host's socket; a token in the page's own address is carried along. */
export function socketAddress(page: Location): string {
  const scheme = page.protocol === 'https:' ? 'wss:' : 'ws:';
  return `${scheme}//${page.host}/rpc${page.search}`;
}

/** Opens a socket. Resolves once it can carry messages; rejects when the host does not answer. */
export function openSocket(address: string): Promise<Transport> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    const messages = new Set<(message: string) => void>();
    const closings = new Set<() => void>();
    socket.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (typeof event.data === 'string') for (const listener of messages) listener(event.data);
    });
    socket.addEventListener('close', () => {
      reject(new Error('The host does not answer.'));
      for (const listener of closings) listener();
      closings.clear();
    });
    socket.addEventListener('open', () =>
      resolve({
        send(message) {
          if (socket.readyState !== WebSocket.OPEN) throw new Error('The socket is closed.');
          socket.send(message);
        },
        onMessage(listener) {
          messages.add(listener);
          return () => messages.delete(listener);
        },
        onClose(listener) {
          closings.add(listener);
          return () => closings.delete(listener);
        },
      }),
    );
  });
}
