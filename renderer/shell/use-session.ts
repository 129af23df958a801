/** Puts together what an open project's parts share. */
import { useMemo, useRef, useState } from 'react';
import type { Settings } from '../../shared/contract/app.ts';
import type { Project } from '../../shared/domain/project.ts';
import { faultText, useClient } from '../client/index.ts';
import type { EditorHandle } from '../features/editor/handle.ts';
import { StateMemory } from '../features/editor/state.ts';
import { useAids } from '../features/editor/use-aids.ts';
import { useAutosave } from '../features/editor/use-autosave.ts';
import type { Matches } from '../features/memory/index.ts';
import { useRowCache } from '../features/workspace/use-rows.ts';
import { toast } from '../ui/index.ts';
import type { Landing, Session } from './session.ts';
import type { Place } from './use-place.ts';
import { useMoves } from './use-moves.ts';
import type { Moves } from './use-moves.ts';

export function useMakeSession(
  project: Project,
  place: Place,
  settings: Settings,
): { readonly session: Session; readonly moves: Moves } {
  const client = useClient();
  const rows = useRowCache(project.id);
  // the rows of the remembered place are asked for beside the list, not after it
  useState(() => rows.want(around(place.active)));
  const autosave = useAutosave(project.id, rows.put);
  const aids = useAids(project.id, settings);
  const [memory] = useState(() => new StateMemory());
  const editor = useRef<EditorHandle | null>(null);
  const landing = useRef<Landing>({ kind: 'editor', place: 'end' });
  const matches = useRef<Matches | null>(null);
  const moves = useMoves({ project, rows, autosave, editor, landing }, place);

  const session = useMemo<Session>(
    () => ({
      project,
      rows,
      autosave,
      memory,
      aids,
      editor,
      landing,
      matches,
      step: (forward) => moves.step(forward ? 1 : -1, { kind: 'editor', place: forward ? 'start' : 'end' }),
      translate(number) {
        const row = rows.get(number);
        if (row === undefined) return;
        landing.current = { kind: 'editor', place: 'end' };
        client.translations.setCopyAsIs({ project: project.id, paragraph: row.id, copyAsIs: false }).then(
          (answer) => rows.put(answer.row),
          (thrown: unknown) => toast({ message: faultText(thrown), tone: 'warning' }),
        );
      },
    }),
    [client, project, rows, autosave, memory, aids, moves],
  );
  return { session, moves };
}

function around(number: number): readonly number[] {
  if (number === 0) return [];
  const first = Math.max(1, number - 12);
  return Array.from({ length: 36 }, (_, index) => first + index);
}
