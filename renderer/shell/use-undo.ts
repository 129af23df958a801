/** Undo and redo: first the typing since the live paragraph was entered, then everything before, wherever it was. */
import { useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import type { Contract, OutputOf } from '../../shared/contract/contract.ts';
import { faultText, useClient } from '../client/index.ts';
import { messages } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';
import type { Session } from './session.ts';
import type { Moves } from './use-moves.ts';
import type { Place } from './use-place.ts';

type Direction = 'undo' | 'redo';
type Stepped = OutputOf<Contract['history'][Direction]>;

export interface Undoing {
  undo(): void;
  redo(): void;
}

interface Parts {
  readonly session: Session;
  readonly moves: Moves;
  readonly place: Place;
}

export function useUndo(parts: Parts): Undoing {
  const client = useClient();
  const latest = useRef(parts);
  latest.current = parts;
  return useMemo(() => makeUndoing(client, latest), [client]);
}

function makeUndoing(client: ReturnType<typeof useClient>, latest: RefObject<Parts>): Undoing {
  // a key held down: every step waits for the one before
  let queue: Promise<void> = Promise.resolve();
  let waiting = 0;
  let closeLast: (() => void) | undefined;

  function tell(message: string, tone: 'info' | 'warning' = 'info'): void {
    closeLast?.();
    closeLast = toast({ message, tone });
  }

  async function ofProject(direction: Direction): Promise<void> {
    const { session } = latest.current;
    if (session.project.readOnly || !(await session.autosave.flushAll())) return;
    const stepped = await client.history[direction]({ project: session.project.id });
    const { done } = stepped;
    if (done === null) {
      tell(messages().t(direction === 'undo' ? 'history.nothing-to-undo' : 'history.nothing-to-redo'));
      return;
    }
    session.editor.current?.forgetHistory();
    if (done.number !== null) await show(done.number);
    tell(said(direction, stepped));
  }

  async function show(number: number): Promise<void> {
    const { session, moves, place } = latest.current;
    const rows = await client.paragraphs.rows({ project: session.project.id, numbers: [number] });
    for (const row of rows) session.rows.put(row);
    if (place.view?.positionOf(number) === -1) place.choose('all', null);
    const inEditor = session.editor.current?.hasFocus() === true;
    moves.goTo(number, inEditor ? { kind: 'editor', place: 'end' } : { kind: 'row' });
  }

  function step(direction: Direction): void {
    const editor = latest.current.session.editor.current;
    if (waiting === 0 && editor?.[direction]() === true) return;
    waiting++;
    queue = queue
      .then(() => ofProject(direction))
      .catch((thrown: unknown) => tell(faultText(thrown), 'warning'))
      .finally(() => void waiting--);
  }

  return { undo: () => step('undo'), redo: () => step('redo') };
}

function said(direction: Direction, { done, skipped }: Stepped): string {
  const { t } = messages();
  if (done === null) return '';
  const message = t(`history.did-${done.kind}`);
  const what =
    done.number !== null && done.paragraphs <= 1
      ? t(direction === 'undo' ? 'history.undone' : 'history.redone', { number: done.number, message })
      : t(direction === 'undo' ? 'history.undone-many' : 'history.redone-many', {
          count: done.paragraphs,
          message,
        });
  return skipped.length === 0 ? what : t('history.skipped', { message: `${what}.`, count: skipped.length });
}
