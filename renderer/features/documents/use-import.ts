import { useEffect, useEffectEvent, useReducer } from 'react';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { Project, ProjectDocument } from '../../../shared/domain/project.ts';
import { errorOf, uploadFile, useClient } from '../../client/index.ts';
import { useJob } from '../../client/job.ts';
import type { JobProgress } from '../../client/job.ts';
import { begin, step } from './import-queue.ts';
import type { ImportFile, Item, ItemState, Queue, ReadingOptions } from './import-queue.ts';

export interface Import {
  readonly queue: Queue;
  /** The file in hand; undefined when all are through. */
  readonly item: Item | undefined;
  readonly progress: JobProgress | null;
  readonly read: (options: ReadingOptions) => void;
  readonly run: () => void;
  readonly runAll: () => void;
  /** Leaves the file in hand out; with an error, because it cannot be read. */
  readonly skip: (error?: AppError) => void;
  /** Stops the import under way; its file stays in hand. */
  readonly cancel: () => void;
}

/** Takes files one by one: hands each over to the core, waits for the user's word, imports it. */
export function useImport(
  project: Project,
  files: readonly ImportFile[],
  onImported?: (document: ProjectDocument) => void,
): Import {
  const client = useClient();
  const job = useJob();
  const [queue, act] = useReducer(step, files, begin);
  const index = queue.current;
  const item = queue.items[index];

  function set(state: ItemState): void {
    act({ type: 'set', index, state });
  }
  function end(state: ItemState): void {
    act({ type: 'end', index, state });
  }

  const upload = useEffectEvent((signal: AbortSignal) => {
    const file = item?.file;
    if (file === undefined) return;
    if ('staged' in file) {
      set({ at: 'ready', staged: file.staged, options: {} });
      return;
    }
    set({ at: 'uploading', done: 0, total: file.size });
    uploadFile(client, file, (done, total) => set({ at: 'uploading', done, total }), signal).then(
      ({ staged }) => {
        if (signal.aborted) discard(staged);
        else set({ at: 'ready', staged, options: {} });
      },
      (thrown: unknown) => {
        if (!signal.aborted) end({ at: 'failed', error: errorOf(thrown) });
      },
    );
  });
  useEffect(() => {
    const stop = new AbortController();
    upload(stop.signal);
    return () => stop.abort();
  }, [index]);

  // a staged file that is not wanted any more is only tidied away: nothing to tell when that fails
  function discard(staged: string): void {
    client.files.discard({ staged }).catch(() => undefined);
  }
  const tidy = useEffectEvent(() => {
    for (const { state } of queue.items) if (state.at === 'ready') discard(state.staged);
  });
  useEffect(() => () => tidy(), []);

  async function importNow(staged: string, options: ReadingOptions): Promise<void> {
    set({ at: 'importing', staged, options });
    try {
      const document = await job.run((id) =>
        client.documents.import({ project: project.id, job: id, file: { staged }, options }),
      );
      end({ at: 'done', document });
      onImported?.(document);
    } catch (thrown) {
      const error = errorOf(thrown);
      if (error.code === 'cancelled') {
        act({ type: 'all', on: false });
        set({ at: 'ready', staged, options });
      } else {
        discard(staged);
        end({ at: 'failed', error });
      }
    }
  }

  function run(): void {
    if (item?.state.at === 'ready') void importNow(item.state.staged, item.state.options);
  }

  const state = item?.state.at;
  const next = useEffectEvent(run);
  useEffect(() => {
    if (queue.all && state === 'ready') next();
  }, [queue.all, state, index]);

  return {
    queue,
    item,
    progress: job.progress,
    read: (options) => {
      if (item?.state.at === 'ready') set({ ...item.state, options });
    },
    run,
    runAll: () => act({ type: 'all', on: true }),
    skip: (error) => {
      if (item?.state.at === 'ready') discard(item.state.staged);
      end(error === undefined ? { at: 'skipped' } : { at: 'failed', error });
    },
    cancel: job.cancel,
  };
}
