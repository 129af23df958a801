/** Long work under way, by the id its caller gave it. */
import { AppFault } from '../../../shared/contract/errors.ts';

export interface JobRegistry {
  /** Runs `work` with a signal that {@link JobRegistry.cancel} aborts. */
  run<T>(job: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** True when there was such a job. */
  cancel(job: string): boolean;
  cancelAll(): void;
  /** Resolves when no job is under way. */
  idle(): Promise<void>;
}

export function jobRegistry(): JobRegistry {
  const running = new Map<
    string,
    { readonly controller: AbortController; readonly done: Promise<unknown> }
  >();
  return {
    async run(job, work) {
      if (running.has(job)) throw new AppFault('invalid-input', 'A job of this id is already under way.');
      const controller = new AbortController();
      const done = work(controller.signal);
      running.set(job, { controller, done: done.catch(() => undefined) });
      try {
        return await done;
      } finally {
        running.delete(job);
      }
    },
    cancel(job) {
      const entry = running.get(job);
      entry?.controller.abort();
      return entry !== undefined;
    },
    cancelAll() {
      for (const entry of running.values()) entry.controller.abort();
    },
    async idle() {
      await Promise.all([...running.values()].map((entry) => entry.done));
    },
  };
}
