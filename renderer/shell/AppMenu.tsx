/** Commands of the host's menu that concern the program rather than the open project. */
import { useState } from 'react';
import type { Project } from '../../shared/domain/project.ts';
import { useClient, useContractQuery, useCoreEvent } from '../client/index.ts';
import type { ImportFile } from '../features/documents/index.ts';
import { NewProjectDialog } from '../features/projects/index.ts';
import { useDroppedProject } from './use-dropped-project.ts';

export interface Open {
  readonly project: Project;
  /** To be imported first. */
  readonly files: readonly ImportFile[];
}

interface AppMenuProps {
  /** Goes to what `next` answers; undefined when the user thought better of it. */
  readonly onGo: (next: () => Promise<Open | undefined>) => void;
}

export function AppMenu({ onGo }: AppMenuProps) {
  const client = useClient();
  const about = useContractQuery('app', 'about', {});
  const [making, setMaking] = useState(false);
  const go = (next: () => Promise<Project | null>): void =>
    onGo(async () => {
      const project = await next();
      return project === null ? undefined : { project, files: [] };
    });

  useDroppedProject((path) => go(() => client.projects.open({ path })));
  useCoreEvent((event) => {
    if (event.type !== 'menu') return;
    const { command, argument } = event;
    if (command === 'new-project') setMaking(true);
    if (command === 'open-dialog') go(() => client.projects.openWithDialog({}));
    if (command === 'open-sample') go(() => client.projects.openSample({ job: crypto.randomUUID() }));
    if (command === 'open-project' && argument !== undefined)
      go(() => client.projects.open({ path: argument }));
  });

  return (
    <NewProjectDialog
      isOpen={making}
      onClose={() => setMaking(false)}
      onCreated={(project) => {
        setMaking(false);
        go(() => Promise.resolve(project));
      }}
      asksName={false}
      folder={about.data?.projectsFolder ?? null}
    />
  );
}
