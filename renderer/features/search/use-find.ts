/** Find and replace as one thing: what is sought, what was found, and where one stands in it. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SearchQuery } from '../../../shared/contract/search.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { faultText, useClient } from '../../client/index.ts';
import { toast } from '../../ui/index.ts';
import type { HitIndex, Runs } from './hit-index.ts';
import { placesOf } from './places.ts';
import type { HitPlace } from './places.ts';
import { NOTHING_SOUGHT, queryOf } from './query.ts';
import type { FindState } from './query.ts';
import { useSearch } from './use-search.ts';
import type { Search } from './use-search.ts';

export interface Find extends Omit<Search, 'runs'> {
  readonly state: FindState;
  /** The query as it is typed now, which `asked` follows. */
  readonly query: SearchQuery | null;
  readonly change: (change: Partial<FindState>) => void;
  /** Opens the bar and puts the focus in it; with words, looks for them. */
  readonly open: (mode: 'find' | 'replace', words?: string) => void;
  readonly close: () => void;
  /** Grows whenever the focus is wanted in the bar. */
  readonly wanted: number;
  /** Paragraphs to show alone, or null for all of them. They stay while texts change, until something else is sought. */
  readonly only: Runs | null;
  /** The occurrence one stands on, and its place once it is known. */
  readonly here: Here | null;
  /** To the next occurrence or the one before, from where one stands or from paragraph `active`. */
  readonly go: (forward: boolean, active: number) => void;
  /** To an occurrence by its ordinal, as in an index. */
  readonly goTo: (ordinal: number, index?: HitIndex) => void;
}

export interface Here {
  readonly number: number;
  readonly occurrence: number;
  readonly place: HitPlace | null;
}

/** `onPlace` brings the occurrence into sight. */
export function useFind(project: ProjectId, onPlace: (number: number, place: HitPlace | null) => void): Find {
  const client = useClient();
  const [state, setState] = useState(NOTHING_SOUGHT);
  const [wanted, setWanted] = useState(0);
  const [here, setHere] = useState<Here | null>(null);
  const query = queryOf(state);
  const { runs, ...search } = useSearch(project, query);
  const { asked, index, waiting } = search;
  const turn = useRef(0);
  /** A step that was asked for before the answer came. */
  const due = useRef<{ readonly forward: boolean; readonly active: number } | null>(null);

  const key = JSON.stringify(asked);
  useEffect(() => setHere(null), [key]);

  const kept = useRef<{ readonly key: string; readonly runs: Runs } | null>(null);
  if (!state.only || asked === null) kept.current = null;
  else if (!waiting && runs !== undefined && kept.current?.key !== key) kept.current = { key, runs };

  function goTo(ordinal: number, among: HitIndex | undefined = index): void {
    const stop = among?.at(ordinal);
    if (stop === undefined || asked === null) return;
    const now = ++turn.current;
    client.search
      .find({ project, query: asked, after: stop.number - 1, limit: 1 })
      .then(({ hits: [hit] }) => {
        // a newer step has overtaken this one
        if (now !== turn.current) return;
        const places = hit?.number === stop.number ? placesOf(hit) : [];
        const place = places[Math.min(stop.occurrence, places.length - 1)] ?? null;
        setHere({ ...stop, place });
        onPlace(stop.number, place);
      })
      .catch((thrown: unknown) => {
        if (now === turn.current) toast({ message: faultText(thrown), tone: 'warning' });
      });
  }

  function go(forward: boolean, active: number): void {
    if (waiting) {
      due.current = { forward, active };
      search.hurry();
      return;
    }
    if (index === undefined || index.stops === 0) return;
    const standing = here !== null && here.number === active ? index.ordinalOf(here) : -1;
    const from =
      standing >= 0 ? standing + (forward ? 1 : -1) : index.ordinalFrom(active) - (forward ? 0 : 1);
    goTo((from + index.stops) % index.stops);
  }

  const goDue = useEffectEvent(() => {
    const step = due.current;
    due.current = null;
    if (step !== null) go(step.forward, step.active);
  });
  useEffect(() => {
    if (!waiting) goDue();
  }, [waiting]);

  const change = (part: Partial<FindState>): void => setState((now) => ({ ...now, ...part }));
  return {
    ...search,
    state,
    query,
    change,
    open(mode, words) {
      due.current = null;
      change({
        mode,
        ...(words === undefined ? {} : { text: words, regex: false }),
        list: mode === 'replace' ? true : state.list,
      });
      setWanted((now) => now + 1);
    },
    close() {
      due.current = null;
      turn.current++;
      setHere(null);
      change({ mode: null, only: false });
    },
    wanted,
    only: kept.current?.runs ?? null,
    here,
    go,
    goTo,
  };
}
