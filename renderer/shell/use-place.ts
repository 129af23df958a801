/** Which paragraph is live, which are shown, and the way from one to the next. */
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { Project } from '../../shared/domain/project.ts';
import { useClient, useContractQuery } from '../client/index.ts';
import type { Runs } from '../features/search/index.ts';
import { filterOf } from '../features/workspace/filters.ts';
import type { Show } from '../features/workspace/filters.ts';
import { indexView, within } from '../features/workspace/index-view.ts';
import type { IndexView } from '../features/workspace/index-view.ts';

export interface Place {
  readonly document: DocumentId | null;
  readonly show: Show;
  /** Undefined until the list has come. */
  readonly view: IndexView | undefined;
  /** Number of the live paragraph; 0 while there is none. */
  readonly active: number;
  setActive(number: number): void;
  /** Chooses what is shown; the same again asks for the list afresh. */
  choose(show: Show, document: DocumentId | null): void;
  /** Shows all paragraphs, of one document or of all, where this one would not be seen. */
  reveal(number: number, document: DocumentId | null): void;
  /** The paragraph shown `by` positions on from the live one, or null past either end. */
  neighbour(by: number): number | null;
}

/** `only` narrows what is shown to these runs of numbers: what find has found, until `showAll`. */
export function usePlace(project: Project, only: Runs | null, showAll: () => void): Place {
  const client = useClient();
  const [shown, setShown] = useState<{ show: Show; document: DocumentId | null }>({
    show: 'all',
    document: null,
  });
  const [active, setActive] = useState(() => remembered(project));
  const index = useContractQuery(
    'paragraphs',
    'index',
    { project: project.id, filter: filterOf(shown.show, shown.document) },
    { keepPrevious: true },
  );
  const { data } = index;
  const listed = useMemo(() => (data === undefined ? undefined : indexView(data.runs, data.lengths)), [data]);
  const view = useMemo(
    () => (listed === undefined || only === null ? listed : within(listed, only)),
    [listed, only],
  );

  // a first visit begins where work is left to do
  const begin = useEffectEvent(async () => {
    if (active > 0) return;
    const next = await client.paragraphs
      .next({ project: project.id, from: 0, unconfirmed: true })
      .catch(() => null);
    setActive((now) => (now > 0 ? now : (next?.number ?? 1)));
  });
  useEffect(() => void begin(), []);

  useEffect(() => {
    if (active > 0) localStorage.setItem(placeKey(project), String(active));
  }, [active, project]);

  // a live paragraph that is not shown gives way to the nearest that is
  const placed = active > 0 && view !== undefined && view.count > 0 ? shownNear(view, active) : active;

  return {
    ...shown,
    view,
    active: placed,
    setActive,
    choose(show, document) {
      if (show === shown.show && document === shown.document) void index.refetch();
      else setShown({ show, document });
    },
    reveal(number, document) {
      if (view?.positionOf(number) !== -1) return;
      showAll();
      if (listed?.positionOf(number) === -1) setShown({ show: 'all', document });
    },
    neighbour(by) {
      if (view === undefined) return null;
      const position = view.positionOf(placed);
      const number = position < 0 ? 0 : view.numberAt(position + by);
      return number === 0 ? null : number;
    },
  };
}

function shownNear(view: IndexView, number: number): number {
  if (view.positionOf(number) >= 0) return number;
  return view.numberAt(Math.min(view.positionFrom(number), view.count - 1));
}

function placeKey(project: Project): string {
  return `tarjuman.place.${project.id}`;
}

function remembered(project: Project): number {
  const number = Number(localStorage.getItem(placeKey(project)));
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
