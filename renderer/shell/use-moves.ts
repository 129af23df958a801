/** Going from paragraph to paragraph, and confirming on the way. */
import { useRef } from 'react';
import type { RefObject } from 'react';
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import { isConfirmed } from '../../shared/domain/status.ts';
import { faultText, useClient } from '../client/index.ts';
import { filterOf } from '../features/workspace/filters.ts';
import { messages } from '../i18n/index.ts';
import { toast } from '../ui/index.ts';
import { tellRepeats } from './repeats.ts';
import type { Landing, Session } from './session.ts';
import type { Place } from './use-place.ts';

export interface Moves {
  /** Makes a paragraph live; the one left is put on disk. */
  goTo(number: number, landing: Landing): void;
  step(by: number, landing: Landing): void;
  /** Goes to the first paragraph that wants translating after this number, ready to type. */
  begin(from: number): void;
  /** Confirms the live paragraph and goes on: to the next to translate, or to the next not confirmed. */
  confirm(unconfirmed: boolean): void;
}

type Parts = Pick<Session, 'project' | 'rows' | 'autosave' | 'editor' | 'landing'>;

/** The answer is the same object for as long as the component stands. */
export function useMoves(parts: Parts, place: Place): Moves {
  const client = useClient();
  const latest = useRef({ parts, place });
  latest.current = { parts, place };
  const moves = useRef<Moves>(null);
  moves.current ??= makeMoves(client, latest);
  return moves.current;
}

function makeMoves(
  client: ReturnType<typeof useClient>,
  latest: RefObject<{ readonly parts: Parts; readonly place: Place }>,
): Moves {
  function goTo(number: number, landing: Landing): void {
    const { parts, place } = latest.current;
    const left = parts.rows.get(place.active);
    parts.landing.current = landing;
    if (number === place.active) {
      land(parts, number);
      return;
    }
    if (left !== undefined) parts.autosave.leave(left.id);
    place.setActive(number);
    if (landing.kind === 'row') requestAnimationFrame(() => land(latest.current.parts, number));
  }

  function step(by: number, landing: Landing): void {
    const number = latest.current.place.neighbour(by);
    if (number !== null) goTo(number, landing);
  }

  async function setTranslated(row: ParagraphRow): Promise<void> {
    const { parts } = latest.current;
    try {
      if (!(await parts.autosave.flush(row.id))) return;
      const now = parts.rows.get(row.number);
      if (now !== undefined && now.id === row.id && isConfirmed(now.status)) return;
      const answer = await client.translations.setStatus({
        project: parts.project.id,
        paragraph: row.id,
        status: 'translated',
      });
      parts.rows.put(answer.row);
      tellRepeats(row, answer, {
        fillRepeats: () =>
          void client.translations
            .fillRepeats({ project: parts.project.id, paragraph: row.id })
            .catch((thrown: unknown) => toast({ message: faultText(thrown), tone: 'warning' })),
      });
    } catch (thrown) {
      toast({
        message: messages().t('shell.of-paragraph', { number: row.number, message: faultText(thrown) }),
        tone: 'warning',
      });
    }
  }

  function nextToTranslate(): number | null {
    const { parts, place } = latest.current;
    for (let by = 1; by < 200; by++) {
      const number = place.neighbour(by);
      if (number === null || parts.rows.get(number)?.copyAsIs !== true) return number;
    }
    return null;
  }

  async function goUnconfirmed(from: number): Promise<void> {
    const { parts, place } = latest.current;
    const ask = { project: parts.project.id, unconfirmed: true, filter: filterOf('all', place.document) };
    const after = await client.paragraphs.next({ ...ask, from });
    const { number } = after.number === null ? await client.paragraphs.next({ ...ask, from: 0 }) : after;
    if (number === null || number === from) {
      toast({ message: messages().t('shell.all-confirmed'), tone: 'good' });
      return;
    }
    latest.current.place.reveal(number, place.document);
    goTo(number, { kind: 'editor', place: 'end' });
  }

  return {
    goTo,
    step,
    begin(from) {
      const { parts } = latest.current;
      client.paragraphs.next({ project: parts.project.id, from, unconfirmed: true }).then(
        ({ number }) => goTo(number ?? from + 1, { kind: 'editor', place: 'end' }),
        (thrown: unknown) => toast({ message: faultText(thrown), tone: 'warning' }),
      );
    },
    confirm(unconfirmed) {
      const { parts, place } = latest.current;
      const row = parts.rows.get(place.active);
      const text = parts.editor.current?.text() ?? '';
      const writable = row !== undefined && !row.copyAsIs && !row.locked && !parts.project.readOnly;
      const done = writable && text.trim() !== '' ? setTranslated(row) : Promise.resolve();
      if (unconfirmed) {
        void done
          .then(() => goUnconfirmed(place.active))
          .catch((thrown: unknown) => {
            toast({ message: faultText(thrown), tone: 'warning' });
          });
        return;
      }
      const next = nextToTranslate();
      if (next !== null) goTo(next, { kind: 'editor', place: 'end' });
    },
  };
}

/** Puts the focus where the landing says when the row is already there. */
function land(parts: Parts, number: number): void {
  const wanted = parts.landing.current;
  if (wanted.kind === 'editor' && parts.editor.current !== null) {
    parts.editor.current.focus();
    if (typeof wanted.place === 'object') parts.editor.current.placeCaret(wanted.place);
  } else if (wanted.kind === 'words') {
    if (wanted.number === number) parts.editor.current?.select(wanted.start, wanted.end, wanted.takesFocus);
  } else if (wanted.kind === 'row')
    document.getElementById(`paragraph-${number}`)?.focus({ preventScroll: true });
  parts.landing.current = { kind: 'stay' };
}
