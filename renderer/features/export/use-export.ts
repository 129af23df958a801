import { useState } from 'react';
import type { Contract, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { AppError } from '../../../shared/contract/errors.ts';
import { errorOf, fetchDownload, useClient } from '../../client/index.ts';
import { useJob } from '../../client/job.ts';
import type { JobProgress } from '../../client/job.ts';

export type ExportResult = NonNullable<OutputOf<Contract['exports']['run']>>;

export interface Export {
  readonly progress: JobProgress | null;
  readonly error: AppError | null;
  readonly run: (input: Omit<InputOf<Contract['exports']['run']>, 'job'>) => void;
  readonly cancel: () => void;
}

/** Writes an export; `onDone` when there is a file. Cancelled, by either window, nothing has happened. */
export function useExport(onDone: (result: ExportResult) => void): Export {
  const client = useClient();
  const job = useJob();
  const [error, setError] = useState<AppError | null>(null);

  async function write(input: Omit<InputOf<Contract['exports']['run']>, 'job'>): Promise<void> {
    setError(null);
    try {
      const result = await job.run((id) => client.exports.run({ ...input, job: id }));
      if (result === null) return;
      if (result.download !== null) fetchDownload(result.download, result.name);
      onDone(result);
    } catch (thrown) {
      const fault = errorOf(thrown);
      if (fault.code !== 'cancelled') setError(fault);
    }
  }

  return { progress: job.progress, error, run: (input) => void write(input), cancel: job.cancel };
}
