import { useEffect, useEffectEvent } from 'react';
import type { Project, ProjectDocument } from '../../../shared/domain/project.ts';
import { errorOf, useContractQuery } from '../../client/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, Dialog, FaultBanner, ProgressBar, Spinner, toast } from '../../ui/index.ts';
import { FileList } from './FileList.tsx';
import styles from './ImportDialog.module.css';
import { tally } from './import-queue.ts';
import type { ImportFile, Item } from './import-queue.ts';
import { Outcome } from './Outcome.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import { useImport } from './use-import.ts';
import type { Import } from './use-import.ts';

export interface ImportDialogProps {
  readonly project: Project;
  /** Taken once, when the dialog opens. */
  readonly files: readonly ImportFile[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Called for each document as soon as it is in the project. */
  readonly onImported?: (document: ProjectDocument) => void;
}

/** Shows each file as it would come in, lets its reading be put right, and imports it. */
export function ImportDialog(props: ImportDialogProps) {
  return props.isOpen && props.files.length > 0 ? <OpenImportDialog {...props} /> : null;
}

function OpenImportDialog({ project, files, onClose, onImported }: ImportDialogProps) {
  const { t } = useMessages();
  const work = useImport(project, files, onImported);
  const { queue, item } = work;
  const { done, failed } = tally(queue);
  const finished = item === undefined;
  const busy = item?.state.at === 'importing';

  const leave = useEffectEvent(() => {
    if (done.length > 0) toast({ message: importedWords(done, t), tone: 'good' });
    onClose();
  });
  const allWell = finished && failed.length === 0;
  useEffect(() => {
    if (allWell) leave();
  }, [allWell]);

  if (allWell) return null;
  if (finished) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        size="medium"
        title={t('documents.import')}
        footer={
          <Button kind="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        }
      >
        <Outcome done={done} failed={failed} />
      </Dialog>
    );
  }
  return (
    <FileDialog key={queue.current} project={project} work={work} item={item} busy={busy} onClose={onClose} />
  );
}

function importedWords(done: readonly ProjectDocument[], t: Translate): string {
  const count = done.reduce((sum, document) => sum + document.paragraphs, 0);
  return done.length === 1
    ? t('documents.imported-one', { name: done[0]?.name ?? '', count })
    : t('documents.imported-many', { files: done.length, count });
}

interface FileDialogProps {
  readonly project: Project;
  readonly work: Import;
  readonly item: Item;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/** One file: its preview, how it is read, and the word to import it. */
function FileDialog({ project, work, item, busy, onClose }: FileDialogProps) {
  const { t } = useMessages();
  const { queue } = work;
  const { state } = item;
  const several = queue.items.length > 1;
  const left = queue.items.length - queue.current;
  const held = state.at === 'ready' || state.at === 'importing' ? state : null;
  const preview = useContractQuery(
    'documents',
    'preview',
    { project: project.id, file: { staged: held?.staged ?? '' }, options: held?.options ?? {} },
    { enabled: held !== null && !queue.all, keepPrevious: true },
  );
  const error = preview.isError ? errorOf(preview.error) : null;

  return (
    <Dialog
      isOpen
      onClose={onClose}
      canClose={!busy}
      size="large"
      flush
      title={t('documents.import-file', { name: item.name })}
      subtitle={
        several ? t('documents.file-of', { number: queue.current + 1, total: queue.items.length }) : undefined
      }
      footerStart={<Progress work={work} item={item} />}
      footer={
        busy ? (
          <Button onPress={work.cancel}>{t('common.cancel')}</Button>
        ) : (
          <>
            <Button kind="quiet" onPress={onClose}>
              {t('common.cancel')}
            </Button>
            {several ? (
              <Button isDisabled={held === null} onPress={() => work.skip(error ?? undefined)}>
                {t('documents.skip-file')}
              </Button>
            ) : null}
            {left > 1 && error === null ? (
              <Button isDisabled={held === null} onPress={work.runAll}>
                {t('documents.import-all', { count: left })}
              </Button>
            ) : null}
            <Button
              kind="primary"
              isDisabled={held === null || preview.data === undefined || error !== null}
              onPress={work.run}
            >
              {t('documents.import')}
            </Button>
          </>
        )
      }
    >
      <div className={styles['columns']}>
        <aside className={styles['side']}>
          <ReadingPane
            preview={preview.data ?? null}
            options={held?.options ?? {}}
            onChange={work.read}
            isDisabled={state.at !== 'ready'}
            cannotRead={error?.code === 'undecodable'}
          />
          {several ? <FileList items={queue.items} current={queue.current} /> : null}
        </aside>
        <div className={styles['main']}>
          {error !== null ? (
            <div className={styles['fault']}>
              <FaultBanner error={error} comfort={several ? t('documents.others-safe') : ''} />
            </div>
          ) : preview.data === undefined ? (
            <div className={styles['wait']}>
              <Spinner label={t('documents.reading')} size={20} />
            </div>
          ) : (
            <PreviewPane preview={preview.data} targetLanguage={project.targetLanguage} />
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Progress({ work, item }: { readonly work: Import; readonly item: Item }) {
  const { t } = useMessages();
  const { state } = item;
  if (state.at === 'uploading')
    return <ProgressBar label={t('documents.reading')} value={state.done} total={state.total} />;
  if (state.at !== 'importing') return null;
  const { done = 0, total = 0 } = work.progress ?? {};
  // how many there will be is not known until the file is read to its end
  const words = total === 0 && done > 0 ? t('common.paragraphs', { count: done }) : undefined;
  return (
    <ProgressBar
      label={t('documents.importing', { name: item.name })}
      value={done}
      total={total}
      words={words}
    />
  );
}
