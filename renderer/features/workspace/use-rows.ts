/** The row cache of an open project, kept true by the core's events. */
import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { useClient, useConnection, useCoreEvent } from '../../client/index.ts';
import { makeRowCache } from './row-cache.ts';
import type { RowCache } from './row-cache.ts';

export const RowsContext = createContext<RowCache | null>(null);

/** Makes the cache of a project: one for as long as the component stands. */
export function useRowCache(project: ProjectId): RowCache {
  const client = useClient();
  const connection = useConnection();
  const [cache] = useState(() =>
    makeRowCache((numbers) => client.paragraphs.rows({ project, numbers: [...numbers] })),
  );
  useCoreEvent((event) => {
    if (event.type !== 'changed' || event.project !== project) return;
    const rowsTouched = event.entities.some((e) => e === 'paragraphs' || e === 'notes' || e === 'links');
    if (rowsTouched || event.entities.includes('documents')) cache.refresh(event.numbers);
  });
  useEffect(
    () =>
      connection.onLink((link) => {
        if (link === 'up') cache.refresh();
      }),
    [connection, cache],
  );
  return cache;
}

export function useRows(): RowCache {
  const cache = useContext(RowsContext);
  if (cache === null) throw new Error('There is no RowsContext above this component.');
  return cache;
}

/** The row with that number, or undefined until it has come. */
export function useRow(number: number): ParagraphRow | undefined {
  const cache = useRows();
  const subscribe = useCallback((changed: () => void) => cache.subscribe(number, changed), [cache, number]);
  return useSyncExternalStore(subscribe, () => cache.get(number));
}
