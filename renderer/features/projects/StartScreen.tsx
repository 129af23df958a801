import { FileText, FolderOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import type { DropZoneProps } from 'react-aria-components';
import { useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { Lessons } from './Lessons.tsx';
import { NewProjectDialog } from './NewProjectDialog.tsx';
import { OpenDialog } from './OpenDialog.tsx';
import { RecentList } from './RecentList.tsx';
import { StartFaultBanner } from './StartFaultBanner.tsx';
import styles from './StartScreen.module.css';
import { useStart } from './use-start.ts';
import type { OnOpen } from './use-start.ts';

/** The name is written in both scripts, whatever the language around it. */
const WORDMARK = 'Tarjuman';

/** File types a project can be made from. */
const ACCEPTED = ['.docx', '.txt', '.text', '.md'];

export interface StartScreenProps {
  /** A project is open; `files` are to be imported into it next. */
  readonly onOpen: OnOpen;
}

/** Where every session begins: a new project, one of the last, the sample, or simply a file dropped here. */
export function StartScreen({ onOpen }: StartScreenProps) {
  const { t } = useMessages();
  const start = useStart(onOpen);
  const recent = useContractQuery('projects', 'recent', {});
  const about = useContractQuery('app', 'about', {});
  const [dialog, setDialog] = useState<'new' | 'open' | null>(null);
  const recents = recent.data ?? [];

  async function drop(event: Parameters<NonNullable<DropZoneProps['onDrop']>>[0]): Promise<void> {
    const files: File[] = [];
    for (const item of event.items) if (item.kind === 'file') files.push(await item.getFile());
    start.fromFiles(files);
  }

  return (
    <DropZone
      className={styles['screen'] ?? ''}
      aria-label={t('projects.drop-label')}
      getDropOperation={() => 'copy'}
      onDrop={(event) => void drop(event)}
    >
      <main className={styles['page']} aria-label={t('projects.start')}>
        <h1 className={styles['title']}>
          <span lang="en" dir="ltr">
            {WORDMARK}
          </span>
          <span className={styles['spine']} aria-hidden />
          <span lang="ar" dir="rtl">
            ترجمان
          </span>
        </h1>

        <div className={styles['actions']}>
          <Button kind="primary" icon={<Plus />} onPress={() => setDialog('new')}>
            {t('projects.new-button')}
          </Button>
          <Button
            icon={<FolderOpen />}
            isPending={start.busy === 'dialog'}
            onPress={() => {
              if (about.data?.nativeDialogs === true) start.openWithDialog();
              else setDialog('open');
            }}
          >
            {t('projects.open-button')}
          </Button>
          <Button kind="quiet" isPending={start.busy === 'sample'} onPress={start.openSample}>
            {t('projects.open-sample')}
          </Button>
        </div>

        {start.fault === null ? null : <StartFaultBanner start={start} fault={start.fault} />}

        {recents.length > 0 ? (
          <RecentList recents={recents} start={start} />
        ) : recent.isPending ? null : (
          <Lessons />
        )}

        <div className={styles['drop']}>
          <FileText aria-hidden />
          <p>
            <strong>{t('projects.drop-title')}</strong>
            <span>{t('projects.drop-text')}</span>
          </p>
          <FileTrigger
            acceptedFileTypes={ACCEPTED}
            allowsMultiple
            onSelect={(files) => start.fromFiles(Array.from(files ?? []))}
          >
            <Button isPending={start.busy === 'files'}>{t('projects.choose-file')}</Button>
          </FileTrigger>
        </div>
      </main>

      <NewProjectDialog
        isOpen={dialog === 'new'}
        onClose={() => setDialog(null)}
        onCreated={onOpen}
        asksName={recents.length === 0}
        folder={about.data?.projectsFolder ?? null}
      />
      <OpenDialog
        isOpen={dialog === 'open'}
        onClose={() => setDialog(null)}
        onOpen={onOpen}
        recents={recents}
        folder={about.data?.projectsFolder ?? null}
      />
    </DropZone>
  );
}
