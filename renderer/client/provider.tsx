/** Gives every component the client, the events and a query cache that follows them. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { CoreEvent } from '../../shared/contract/events.ts';
import type { Client } from '../../shared/rpc/client.ts';
import type { Link, LiveConnection } from './connection.ts';
import { invalidate } from './keys.ts';

const ConnectionContext = createContext<LiveConnection | null>(null);

/** How long changes gather before the queries they touch are asked again, in milliseconds. */
const GATHER = 120;

function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
  });
}

export function ClientProvider({
  connection,
  children,
}: {
  readonly connection: LiveConnection;
  readonly children: ReactNode;
}) {
  const [queries] = useState(makeQueries);

  useEffect(() => {
    let gathered: Extract<CoreEvent, { type: 'changed' }>[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopEvents = connection.onEvent((event) => {
      if (event.type !== 'changed') return;
      gathered.push(event);
      timer ??= setTimeout(() => {
        const changes = gathered;
        gathered = [];
        timer = undefined;
        for (const change of changes) invalidate(queries, change);
      }, GATHER);
    });
    const stopLink = connection.onLink((link) => {
      if (link === 'up') void queries.invalidateQueries();
    });
    return () => {
      clearTimeout(timer);
      stopEvents();
      stopLink();
    };
  }, [connection, queries]);

  return (
    <ConnectionContext value={connection}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ConnectionContext>
  );
}

export function useConnection(): LiveConnection {
  const connection = useContext(ConnectionContext);
  if (connection === null) throw new Error('There is no ClientProvider above this component.');
  return connection;
}

/** The typed client: `client.area.method(input)`, rejecting with an AppFault. */
export function useClient(): Client {
  return useConnection().client;
}

/** Whether the core can be reached just now. */
export function useLink(): Link {
  const connection = useConnection();
  return useSyncExternalStore(
    (changed) => connection.onLink(changed),
    () => connection.link(),
  );
}

/** Calls `listener` for every event of the core while the component stands. */
export function useCoreEvent(listener: (event: CoreEvent) => void): void {
  const connection = useConnection();
  const latest = useEffectEvent(listener);
  useEffect(() => connection.onEvent((event) => latest(event)), [connection]);
}
