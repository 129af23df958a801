import { useState } from 'react';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { Project } from '../../../shared/domain/project.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import { errorOf, useClient } from '../../client/index.ts';
import { useJob } from '../../client/job.ts';
import { useMessages } from '../../i18n/index.ts';
import { namesFrom, projectNameOf } from './file-name.ts';

/** What went wrong, and with which project file. */
export interface StartFault {
  readonly error: AppError & { readonly translated?: boolean };
  readonly path: string | null;
}

export type OnOpen = (project: Project, files?: readonly File[]) => void;

export interface Start {
  readonly fault: StartFault | null;
  /** What is under way, or null. */
  readonly busy: string | null;
  readonly clear: () => void;
  readonly open: (path: string, mode?: 'write' | 'read') => void;
  readonly openWithDialog: () => void;
  readonly openSample: () => void;
  /** Makes a project named after the first file and hands it over with the files. */
  readonly fromFiles: (files: readonly File[]) => void;
}

/** Opening and making projects, one at a time, with faults kept for the screen. */
export function useStart(onOpen: OnOpen): Start {
  const client = useClient();
  const { t } = useMessages();
  const job = useJob();
  const [fault, setFault] = useState<StartFault | null>(null);
  const [busy, setBusy] = useState<string | null>(null);

  function attempt(name: string, path: string | null, task: () => Promise<void>): void {
    if (busy !== null) return;
    setBusy(name);
    setFault(null);
    task()
      .catch((thrown: unknown) => setFault({ error: errorOf(thrown), path }))
      .finally(() => setBusy(null));
  }

  return {
    fault,
    busy,
    clear: () => setFault(null),
    open: (path, mode = 'write') =>
      attempt(path, path, async () => onOpen(await client.projects.open({ path, mode }))),
    openWithDialog: () =>
      attempt('dialog', null, async () => {
        const project = await client.projects.openWithDialog({});
        if (project !== null) onOpen(project);
      }),
    openSample: () =>
      attempt('sample', null, async () =>
        onOpen(await job.run((id) => client.projects.openSample({ job: id }))),
      ),
    fromFiles: (files) => {
      const [first] = files;
      if (first === undefined) return;
      const ready = files.find((file) => file.name.toLowerCase().endsWith('.tarjuman'));
      if (ready !== undefined) {
        setFault({
          error: {
            code: 'unsupported-format',
            message: t('projects.is-project', { name: ready.name }),
            hint: t('projects.is-project-hint'),
            translated: true,
          },
          path: null,
        });
        return;
      }
      attempt('files', null, async () => onOpen(await create(client, projectNameOf(first.name)), files));
    },
  };
}

/** Takes the first name that is free. */
async function create(client: Client, wanted: string): Promise<Project> {
  let last: unknown;
  for (const name of namesFrom(wanted)) {
    try {
      return await client.projects.create({ name });
    } catch (thrown) {
      if (errorOf(thrown).code !== 'already-exists') throw thrown;
      last = thrown;
    }
  }
  throw last;
}
