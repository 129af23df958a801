/** Asking the core where the words stand: a moment after the last key, and again whenever a text changes. */
import { useEffect, useMemo, useState } from 'react';
import type { SearchQuery } from '../../../shared/contract/search.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { errorOf, useClient, useContractQuery } from '../../client/index.ts';
import { hitIndex } from './hit-index.ts';
import type { HitIndex, Runs } from './hit-index.ts';

/** From the last key to the question, in milliseconds. */
const REST = 160;

const NOTHING: SearchQuery = {
  text: '',
  fields: ['source'],
  exact: false,
  regex: false,
  word: 'any',
  where: {},
};

export interface Search {
  /** What the answer is about: the query of a moment ago. Null while nothing is looked for. */
  readonly asked: SearchQuery | null;
  /** Undefined until there is an answer; an older one while `waiting`. */
  readonly index: HitIndex | undefined;
  readonly runs: Runs | undefined;
  readonly waiting: boolean;
  /** What is wrong with the query. */
  readonly error: ReturnType<typeof errorOf> | null;
  /** Asks now, without waiting for the rest. */
  readonly hurry: () => void;
}

export function useSearch(project: ProjectId, query: SearchQuery | null): Search {
  const client = useClient();
  const key = JSON.stringify(query);
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    if (settled === key) return;
    const timer = setTimeout(() => setSettled(key), REST);
    return () => clearTimeout(timer);
  }, [key, settled]);

  const open = query !== null;
  useEffect(() => {
    // the first search is then as quick as the others; a fault will be told by the search itself
    if (open) void client.search.prepare({ project }).catch(() => null);
  }, [client, project, open]);

  const asked = useMemo(() => JSON.parse(settled) as SearchQuery | null, [settled]);
  // keyed by the query: an answer to an older one can never be taken for this one's
  const answer = useContractQuery(
    'search',
    'count',
    { project, query: asked ?? NOTHING },
    { enabled: asked !== null, keepPrevious: true },
  );
  const { data } = answer;
  const index = useMemo(() => (data === undefined ? undefined : hitIndex(data.runs, data.each)), [data]);
  const none = query === null;
  return {
    asked: none ? null : asked,
    index: none || answer.isError ? undefined : index,
    runs: none ? undefined : data?.runs,
    waiting: !none && (settled !== key || answer.isPending || answer.isPlaceholderData),
    error: none || settled !== key || !answer.isError ? null : errorOf(answer.error),
    hurry: () => setSettled(key),
  };
}
