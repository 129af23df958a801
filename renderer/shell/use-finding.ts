/** Find in an open project: its commands, and bringing what was found into sight. */
import type { ComponentProps } from 'react';
import type { ProjectDocument } from '../../shared/domain/project.ts';
import { useContractQuery } from '../client/index.ts';
import { useReplace } from '../features/search/index.ts';
import type { Find, FindBar, HitPlace } from '../features/search/index.ts';
import type { SourceSelection } from '../features/source/use-source-selection.ts';
import { useKeyOf } from './keymap-context.ts';
import { directionOf } from './session.ts';
import type { Session } from './session.ts';
import type { Commands } from './use-keys.ts';
import type { Moves } from './use-moves.ts';
import type { Place } from './use-place.ts';

interface Parts {
  readonly find: Find;
  readonly session: Session;
  readonly moves: Moves;
  readonly place: Place;
  readonly source: SourceSelection;
  readonly documents: readonly ProjectDocument[];
  /** Opens the panel of notes. */
  readonly showNotes: () => void;
}

export interface Finding {
  readonly commands: Commands;
  readonly bar: ComponentProps<typeof FindBar>;
  readonly reveal: (number: number, hit: HitPlace | null) => void;
  /** Opens the bar and looks for these words. */
  readonly lookFor: (words: string) => void;
}

/** Longest selection that is taken for words to look for, in UTF-16 units. */
const LONGEST = 200;

export function useFinding(parts: Parts): Finding {
  const { find, session, moves, place, source } = parts;
  const { project, editor, rows } = session;
  const keyOf = useKeyOf();
  const writers = useContractQuery(
    'search',
    'writers',
    { project: project.id },
    { enabled: find.state.mode !== null, keepPrevious: true },
  );
  const replace = useReplace({
    project: project.id,
    find,
    active: place.active,
    flush: () => session.autosave.flushAll(),
  });

  function selected(): string | undefined {
    const inTarget = editor.current?.selection();
    const inSource = source.get();
    const words =
      inTarget !== null && inTarget !== undefined
        ? editor.current?.text().slice(inTarget.start, inTarget.end)
        : inSource === null
          ? undefined
          : rows.get(place.active)?.source.slice(inSource.start, inSource.end);
    const line = words?.trim() ?? '';
    return line === '' || line.length > LONGEST || line.includes('\n') ? undefined : line;
  }
  const open = (mode: 'find' | 'replace', words?: string): void => {
    // what is only typed yet is to be found too
    void session.autosave.flushAll();
    // an editor that is only about to stand there must not take the focus from the bar
    session.landing.current = { kind: 'stay' };
    find.open(mode, words ?? (inBar() ? undefined : selected()));
  };
  const step = (forward: boolean): void => {
    if (find.query === null) open('find');
    else find.go(forward, place.active);
  };

  return {
    commands: {
      find: () => open('find'),
      replace: () => open('replace'),
      'find-next': () => step(true),
      'find-previous': () => step(false),
    },
    lookFor: (words) => open('find', words),
    bar: {
      project: project.id,
      find,
      replace,
      active: place.active,
      choices: { documents: parts.documents, writers: writers.data ?? [] },
      readOnly: project.readOnly,
      keys: { next: keyOf('find-next'), previous: keyOf('find-previous') },
      sourceLanguage: project.sourceLanguage,
      targetLanguage: project.targetLanguage,
      directionOf,
      onClosed: () => editor.current?.focus(),
    },
    reveal(number, hit) {
      place.reveal(number, null);
      const takesFocus = !inBar();
      if (hit?.side === 'note') parts.showNotes();
      if (hit?.side === 'target')
        moves.goTo(number, { kind: 'words', number, start: hit.start, end: hit.end, takesFocus });
      else moves.goTo(number, takesFocus ? { kind: 'editor', place: 'end' } : { kind: 'stay' });
    },
  };
}

function inBar(): boolean {
  return document.activeElement?.closest('search') instanceof HTMLElement;
}
