/** The whole window: the start screen or the workspace of the open project. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../shared/contract/app.ts';
import { StartScreen } from '../features/projects/index.ts';
import { faultText, keys, useClient, useConnection, useContractQuery } from '../client/index.ts';
import { MessagesProvider, useMessages } from '../i18n/index.ts';
import { ToastRegion, toast } from '../ui/index.ts';
import { KeymapContext, useMakeKeymap } from './keymap-context.ts';
import { AppMenu } from './AppMenu.tsx';
import type { Open } from './AppMenu.tsx';
import { LostBanner } from './LostBanner.tsx';
import { StartDialogs } from './StartDialogs.tsx';
import { useAppearance, useSettings } from './use-settings.ts';
import type { ChangeSettings } from './use-settings.ts';
import { Workspace } from './Workspace.tsx';
import styles from './shell.module.css';

export function App() {
  const { settings, change } = useSettings();
  useAppearance(settings);
  const keymap = useMakeKeymap(settings);
  return (
    <MessagesProvider wish={settings?.interfaceLanguage ?? 'system'}>
      <KeymapContext value={keymap}>
        <Window settings={settings} onSettings={change} />
      </KeymapContext>
    </MessagesProvider>
  );
}

interface WindowProps {
  /** Undefined until they have come. */
  readonly settings: Settings | undefined;
  readonly onSettings: ChangeSettings;
}

function Window({ settings, onSettings }: WindowProps) {
  const { t } = useMessages();
  const client = useClient();
  const connection = useConnection();
  const queries = useQueryClient();
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
    return connection.onMend((mended) => mended.projects.open({ path }));
  }, [connection, path]);

  useEffect(() => {
    document.title = open === null ? t('common.brand') : `${open.project.name} – ${t('common.brand')}`;
  }, [open, t]);

  const leave = useRef<() => Promise<boolean>>(() => Promise.resolve(true));
  /** Goes to what `next` answers (null: the start screen) once everything typed is on disk; closes what was open. */
  const change = async (next: () => Promise<Open | null | undefined>): Promise<void> => {
    try {
      if (!(await leave.current())) {
        toast({ message: t('shell.not-saved-yet'), tone: 'warning' });
        return;
      }
      const to = await next();
      if (to === undefined) return;
      setChosen(to);
      if (open !== null && open.project.id !== to?.project.id)
        await client.projects.close({ project: open.project.id });
      void queries.invalidateQueries({ queryKey: keys.of('projects') });
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
    }
  };

  return (
    <div className={styles.app}>
      <LostBanner />
      <AppMenu onGo={(next) => void change(next)} />
      {settings === undefined || current.isPending ? null : open === null ? (
        <>
          <StartScreen onOpen={(project, files = []) => setChosen({ project, files })} />
          <StartDialogs settings={settings} onSettings={onSettings} />
        </>
      ) : (
        <Workspace
          key={open.project.id}
          project={open.project}
          files={open.files}
          settings={settings}
          leave={leave}
          onClose={() => void change(() => Promise.resolve(null))}
        />
      )}
      <ToastRegion />
    </div>
  );
}
