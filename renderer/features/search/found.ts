/** What was found, drawn on the rows: words by the same finder as the core's, patterns as the core found them. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { SearchHit, SearchQuery } from '../../../shared/contract/search.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { finder } from '../../../shared/text/find.ts';
import type { Range } from '../../../shared/text/find.ts';
import { useClient } from '../../client/index.ts';
import type { Mark } from '../../client/index.ts';
import type { HitIndex } from './hit-index.ts';
import type { HitPlace } from './places.ts';

export interface Found {
  readonly project: ProjectId;
  readonly query: SearchQuery;
  readonly index: HitIndex;
  /** Where one stands. */
  readonly place: HitPlace | null;
  /** Where the words stand in a text; undefined for a pattern, which only the core may run: it can stop it. */
  readonly ranges: ((text: string) => readonly Range[]) | undefined;
}

export const FoundContext = createContext<Found | null>(null);

/** The value of the context; the same object while nothing of it changes. */
export function useMakeFound(
  project: ProjectId,
  query: SearchQuery | null,
  index: HitIndex | undefined,
  place: HitPlace | null,
): Found | null {
  const ranges = useMemo(
    () => (query === null || query.regex ? undefined : finder(query.text, query).ranges),
    [query],
  );
  return useMemo(
    () =>
      query === null || query.text === '' || index === undefined
        ? null
        : { project, query, index, place, ranges },
    [project, query, index, place, ranges],
  );
}

const NONE: readonly Mark[] = [];

/** The marks of what was found in one text of a row. */
export function useFound(number: number, side: 'source' | 'target', text: string): readonly Mark[] {
  const found = useContext(FoundContext);
  const here = found !== null && found.query.fields.includes(side) && found.index.has(number) ? found : null;
  const hit = useHit(here?.ranges === undefined ? here : null, number, text);
  const place = here?.place?.number === number && here.place.side === side ? here.place : null;
  return useMemo(() => {
    if (here === null) return NONE;
    const ranges = here.ranges === undefined ? (hit?.[side] ?? []) : here.ranges(text);
    return ranges.map(({ start, end }): Mark => ({
      start,
      end,
      kind: 'found',
      ordinal: place?.start === start ? 1 : 0,
      hue: 0,
      title: '',
    }));
  }, [here, hit, side, text, place]);
}

/** What the core found in a row, asked again when its text is another. */
function useHit(found: Found | null, number: number, text: string): SearchHit | null {
  const client = useClient();
  const [hit, setHit] = useState<SearchHit | null>(null);
  const query = found?.query;
  const project = found?.project;
  useEffect(() => {
    setHit(null);
    if (query === undefined || project === undefined) return;
    let stands = true;
    client.search
      .find({ project, query, after: number - 1, limit: 1 })
      .then(({ hits: [first] }) => {
        if (stands && first?.number === number) setHit(first);
      })
      // the bar says what is wrong with the pattern
      .catch(() => null);
    return () => {
      stands = false;
    };
  }, [client, project, query, number, text]);
  return hit;
}
