/** The saver of an open project, joined to the client. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { useClient, useConnection } from '../../client/index.ts';
import { makeAutosave } from './autosave.ts';
import type { Autosave } from './autosave.ts';
import type { SaveSnapshot } from './draft.ts';

/** Makes the saver of `project`; `onWritten` is told of every row on disk. It must not change. */
export function useAutosave(project: ProjectId, onWritten: (row: ParagraphRow) => void): Autosave {
  const client = useClient();
  const connection = useConnection();
  const [autosave] = useState(() =>
    makeAutosave({
      edit: async (paragraph, text, base, origin) =>
        (await client.translations.edit({ project, paragraph, text, base, origin })).row,
      leave: (paragraph) => client.translations.leave({ project, paragraph }),
      get: (paragraph) => client.paragraphs.get({ project, paragraph }),
      onWritten,
    }),
  );
  useEffect(
    () =>
      connection.onLink((link) => {
        if (link === 'up') autosave.retry();
      }),
    [connection, autosave],
  );
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent): void => {
      if (autosave.snapshot().state.kind === 'saved') return;
      void autosave.flushAll();
      event.preventDefault();
    };
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') void autosave.flushAll();
    };
    window.addEventListener('beforeunload', beforeUnload);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      document.removeEventListener('visibilitychange', hidden);
      void autosave.flushAll();
    };
  }, [autosave]);
  return autosave;
}

export function useSaveSnapshot(autosave: Autosave): SaveSnapshot {
  return useSyncExternalStore(autosave.subscribe, autosave.snapshot);
}
