/** A long job of the core, as the screen sees it. */
import { useCallback, useRef, useState } from 'react';
import { useClient, useCoreEvent } from './provider.tsx';

export interface JobProgress {
  readonly done: number;
  /** 0 while the whole is not known. */
  readonly total: number;
  readonly phase: string;
}

export interface Job {
  /** Null while no job runs. */
  readonly progress: JobProgress | null;
  /** Starts one under a fresh name, and answers what it answers. */
  readonly run: <T>(start: (job: string) => Promise<T>) => Promise<T>;
  /** Asks the core to stop it; the call then rejects with `cancelled`. */
  readonly cancel: () => void;
}

const BEGUN: JobProgress = { done: 0, total: 0, phase: '' };

/** Runs one job at a time. */
export function useJob(): Job {
  const client = useClient();
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const current = useRef<string | null>(null);

  useCoreEvent((event) => {
    if (event.type === 'progress' && event.job === current.current)
      setProgress({ done: event.done, total: event.total, phase: event.phase });
  });

  const run = useCallback(async <T>(start: (job: string) => Promise<T>): Promise<T> => {
    const job = crypto.randomUUID();
    current.current = job;
    setProgress(BEGUN);
    try {
      return await start(job);
    } finally {
      if (current.current === job) {
        current.current = null;
        setProgress(null);
      }
    }
  }, []);

  const cancel = useCallback(() => {
    // a job that has just ended cannot be cancelled any more, and need not be
    if (current.current !== null) client.app.cancel({ job: current.current }).catch(() => undefined);
  }, [client]);

  return { progress, run, cancel };
}
