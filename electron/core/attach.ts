/** Joins a transport to a core: the one place where messages become calls. */
import { MAX_MESSAGE, requestMessage } from '../../shared/contract/wire.ts';
import type { WireMessage } from '../../shared/contract/wire.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Transport } from '../../shared/rpc/transport.ts';
import type { Core } from './core.ts';

/**
 * Serves `core` over `transport` until it closes or the answer is called. A message that is no request is
 * answered with a typed error (under id −1 when it has none), and the connection lives.
 */
export function attach(core: Core, transport: Transport, maxMessage: number = MAX_MESSAGE): () => void {
  let open = true;
  const send = (message: WireMessage): void => {
    if (!open) return;
    try {
      transport.send(JSON.stringify(message));
    } catch {
      open = false;
    }
  };
  const refuse = (id: number, error: AppError): void => send({ type: 'answer', id, ok: false, error });

  const stopMessages = transport.onMessage((text) => {
    if (text.length > maxMessage) {
      refuse(-1, { code: 'too-large', message: `A message of ${text.length} characters is over the limit.` });
      return;
    }
    let message: unknown;
    try {
      message = JSON.parse(text);
    } catch {
      refuse(-1, { code: 'invalid-input', message: 'The message is not JSON.' });
      return;
    }
    const request = requestMessage.safeParse(message);
    if (!request.success) {
      refuse(idOf(message), { code: 'invalid-input', message: 'The message is not a request.' });
      return;
    }
    const { id, method, input } = request.data;
    void core.call(method, input).then((answer) => send({ type: 'answer', id, ...answer }));
  });
  const stopEvents = core.on((event) => send({ type: 'event', event }));

  const stop = (): void => {
    open = false;
    stopMessages();
    stopEvents();
  };
  transport.onClose(stop);
  return stop;
}

function idOf(message: unknown): number {
  if (typeof message !== 'object' || message === null || !('id' in message)) return -1;
  return typeof message.id === 'number' && Number.isSafeInteger(message.id) ? message.id : -1;
}
