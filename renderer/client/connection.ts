/** A connection that mends itself: when the transport goes, a new one is opened with growing pauses. */
import { AppFault } from '../../shared/contract/errors.ts';
import type { CoreEvent } from '../../shared/contract/events.ts';
import { connect, makeClient } from '../../shared/rpc/client.ts';
import type { Client, Connection } from '../../shared/rpc/client.ts';
import type { Transport } from '../../shared/rpc/transport.ts';

export type Link = 'up' | 'down';

export interface LiveConnection {
  readonly client: Client;
  onEvent(listener: (event: CoreEvent) => void): () => void;
  /** Calls `listener` whenever the connection is lost or found again. */
  onLink(listener: (link: Link) => void): () => void;
  /** Calls `mend` on every new connection after the first, before anything else may use it. */
  onMend(mend: (client: Client) => Promise<unknown>): () => void;
  link(): Link;
}

const FIRST_PAUSE = 400;
const LONGEST_PAUSE = 5000;

/** Keeps a connection over the transports that `open` gives. Calls made while it is down are rejected. */
export function keepConnected(open: () => Promise<Transport>): LiveConnection {
  const events = new Set<(event: CoreEvent) => void>();
  const links = new Set<(link: Link) => void>();
  const menders = new Set<(client: Client) => Promise<unknown>>();
  let current: Connection | null = null;
  let waiting: ((connection: Connection) => void)[] = [];
  let everUp = false;
  let pause = FIRST_PAUSE;

  function tell(link: Link): void {
    for (const listener of links) listener(link);
  }

  function attempt(): void {
    open().then(
      async (transport) => {
        const connection = connect(transport);
        // what a mender cannot mend is told by the calls that follow
        if (everUp) await Promise.allSettled([...menders].map((mend) => mend(connection.client)));
        current = connection;
        everUp = true;
        pause = FIRST_PAUSE;
        connection.onEvent((event) => {
          for (const listener of events) listener(event);
        });
        connection.onClose(() => {
          current = null;
          tell('down');
          setTimeout(attempt, pause);
        });
        for (const go of waiting) go(connection);
        waiting = [];
        tell('up');
      },
      () => {
        pause = Math.min(pause * 1.7, LONGEST_PAUSE);
        setTimeout(attempt, pause);
      },
    );
  }
  attempt();

  async function call(method: string, input: unknown): Promise<unknown> {
    // before the first connection there is nothing to lose by waiting
    const connection =
      current ?? (everUp ? null : await new Promise<Connection>((resolve) => waiting.push(resolve)));
    if (connection === null) {
      throw new AppFault('not-available', 'The connection to Tarjuman is lost.', {
        hint: 'Your text is kept here and is saved as soon as the connection is back.',
      });
    }
    return dispatch(connection.client, method, input);
  }

  return {
    client: makeClient(call),
    onEvent(listener) {
      events.add(listener);
      return () => events.delete(listener);
    },
    onLink(listener) {
      links.add(listener);
      return () => links.delete(listener);
    },
    onMend(mend) {
      menders.add(mend);
      return () => menders.delete(mend);
    },
    link: () => (current === null && everUp ? 'down' : 'up'),
  };
}

function dispatch(client: Client, method: string, input: unknown): Promise<unknown> {
  const [area = '', name = ''] = method.split('.');
  // makeClient only ever asks for methods of the contract, and the client has all of them
  const areas = client as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  const run = areas[area]?.[name];
  if (run === undefined) throw new AppFault('unknown-method', `There is no method ${method}.`);
  return run(input);
}
