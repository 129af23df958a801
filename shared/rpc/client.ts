/** A typed client over any transport. */
import { contract } from '../contract/contract.ts';
import type { AreaName, Contract, InputOf, OutputOf } from '../contract/contract.ts';
import { AppFault } from '../contract/errors.ts';
import type { CoreEvent } from '../contract/events.ts';
import { answerMessage, eventMessage } from '../contract/wire.ts';
import type { Transport } from './transport.ts';

/** `client.area.method(input)`: rejects with an {@link AppFault} that carries the typed error. */
export type Client = {
  readonly [A in AreaName]: {
    readonly [M in keyof Contract[A]]: (input: InputOf<Contract[A][M]>) => Promise<OutputOf<Contract[A][M]>>;
  };
};

export interface Connection {
  readonly client: Client;
  /** Calls `listener` for every event of the core; the answer stops it. */
  onEvent(listener: (event: CoreEvent) => void): () => void;
  /** Calls `listener` when the connection is lost; calls under way are then rejected. */
  onClose(listener: () => void): () => void;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: AppFault) => void;
}

/** Opens a connection over `transport`. Answers that fit no shape are dropped; the call they belong to fails. */
export function connect(transport: Transport): Connection {
  const pending = new Map<number, Pending>();
  const listeners = new Set<(event: CoreEvent) => void>();
  let next = 0;
  let closed = false;

  transport.onMessage((text) => {
    const message: unknown = JSON.parse(text);
    const answer = answerMessage.safeParse(message);
    if (answer.success) {
      const call = pending.get(answer.data.id);
      pending.delete(answer.data.id);
      if (answer.data.ok) call?.resolve(answer.data.value);
      else {
        const { code, message: words, where, hint } = answer.data.error;
        call?.reject(
          new AppFault(code, words, {
            ...(where === undefined ? {} : { where }),
            ...(hint === undefined ? {} : { hint }),
          }),
        );
      }
      return;
    }
    const told = eventMessage.safeParse(message);
    if (told.success) for (const listener of listeners) listener(told.data.event);
  });

  transport.onClose(() => {
    closed = true;
    for (const call of pending.values()) call.reject(lost());
    pending.clear();
  });

  function call(method: string, input: unknown): Promise<unknown> {
    if (closed) return Promise.reject(lost());
    const id = next++;
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject });
      try {
        transport.send(JSON.stringify({ type: 'request', id, method, input }));
      } catch {
        pending.delete(id);
        reject(lost());
      }
    });
  }

  return {
    client: makeClient(call),
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onClose: (listener) => transport.onClose(listener),
  };
}

/** Makes the typed face of anything that answers `call('area.method', input)`. */
export function makeClient(call: (method: string, input: unknown) => Promise<unknown>): Client {
  const areas: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {};
  for (const [areaName, area] of Object.entries(contract)) {
    const methods: Record<string, (input: unknown) => Promise<unknown>> = {};
    for (const methodName of Object.keys(area))
      methods[methodName] = (input) => call(`${areaName}.${methodName}`, input);
    areas[areaName] = methods;
  }
  // the loop above makes exactly the methods of the contract
  return areas as unknown as Client;
}

function lost(): AppFault {
  return new AppFault('not-available', 'The connection to Tarjuman is lost.', {
    hint: 'Start Tarjuman again; everything marked Saved is on disk.',
  });
}
