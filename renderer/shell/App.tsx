/** The whole window: the start screen or the workspace of the open project. */
import { useEffect, useMemo, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Project } from '../../shared/domain/project.ts';
import { StartScreen } from '../features/projects/index.ts';
import { faultText, keys, useClient, useConnection, useContractQuery } from '../client/index.ts';
import { ToastRegion, toast } from '../ui/index.ts';
import { LostBanner } from './LostBanner.tsx';
import { useAppearance, useSettings } from './use-settings.ts';
import { Workspace } from './Workspace.tsx';
import styles from './shell.module.css';

interface Open {
  readonly project: Project;
  /** Dropped on the start screen, to be imported first. */
  readonly files: readonly File[];
}

export function App() {
  const client = useClient();
  const connection = useConnection();
  const queries = useQueryClient();
  const { settings } = useSettings();
  useAppearance(settings);
  const current = useContractQuery('projects', 'current', {});
  const [chosen, setChosen] = useState<Open | null | undefined>(undefined);
  const first = current.data?.[0];
  // what the host opened before the page came is shown, until the user chooses otherwise
  const open = useMemo<Open | null>(
    () => (chosen !== undefined ? chosen : first === undefined ? null : { project: first, files: [] }),
    [chosen, first],
  );

  const path = open?.project.path;
  useEffect(() => {
    if (path === undefined) return;
    // a host that was started anew knows nothing of the project: opening what is open does no harm
    return connection.onLink((link) => {
      if (link === 'up') client.projects.open({ path }).catch(() => undefined);
    });
  }, [client, connection, path]);

  useEffect(() => {
    document.title = open === null ? 'Tarjuman' : `${open.project.name} – Tarjuman`;
  }, [open]);

  const close = async (project: Project): Promise<void> => {
    setChosen(null);
    try {
      await client.projects.close({ project: project.id });
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
    }
    void queries.invalidateQueries({ queryKey: keys.of('projects') });
  };

  return (
    <div className={styles.app}>
      <LostBanner />
      {settings === undefined || current.isPending ? null : open === null ? (
        <StartScreen onOpen={(project, files = []) => setChosen({ project, files })} />
      ) : (
        <Workspace
          key={open.project.id}
          project={open.project}
          files={open.files}
          settings={settings}
          onClose={() => void close(open.project)}
        />
      )}
      <ToastRegion />
    </div>
  );
}
