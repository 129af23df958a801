import { useState } from 'react';
import type { Project } from '../../../shared/domain/project.ts';
import { useContractQuery } from '../../client/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, ChoiceList, Dialog, FaultBanner, ProgressBar, toast } from '../../ui/index.ts';
import { FIRST_CHOICE, optionsFor } from './choice.ts';
import type { ExportChoice } from './choice.ts';
import styles from './ExportDialog.module.css';
import { FORMATS } from './formats.ts';
import type { FormatChoice } from './formats.ts';
import { FormatIcon } from './FormatIcon.tsx';
import { OptionsPane } from './OptionsPane.tsx';
import { PagePreview } from './PagePreview.tsx';
import { useExport } from './use-export.ts';
import type { ExportResult } from './use-export.ts';

export interface ExportDialogProps {
  readonly project: Project;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Where the source stands on the screen: the first choice for the page too. */
  readonly sourceSide?: 'left' | 'right';
}

/** Both texts out of the project: how, what of it, and how it will look. */
export function ExportDialog(props: ExportDialogProps) {
  return props.isOpen ? <OpenExportDialog {...props} /> : null;
}

function OpenExportDialog({ project, onClose, sourceSide = 'right' }: ExportDialogProps) {
  const { t } = useMessages();
  const [formatId, setFormat] = useState<FormatChoice['id']>('docx');
  const [choice, setChoice] = useState<ExportChoice>({ ...FIRST_CHOICE, sourceSide });
  const about = useContractQuery('app', 'about', {});
  const documents = useContractQuery('documents', 'list', { project: project.id });
  const work = useExport((result) => {
    toast({ message: doneWords(result, t), tone: 'good' });
    onClose();
  });

  const format = FORMATS.find(({ id }) => id === formatId) ?? FORMATS[0];
  if (format === undefined) return null;
  const name = t(`export.${format.id}-label`);
  const all = (documents.data ?? []).map(({ id }) => id);
  const nothing = choice.statuses.length === 0 || (all.length > 0 && choice.without.length >= all.length);
  const options = optionsFor(format, choice, all);
  const noPdf = about.data?.canPrint === false;
  const busy = work.progress !== null;

  return (
    <Dialog
      isOpen
      onClose={onClose}
      canClose={!busy}
      size="large"
      flush
      title={t('common.export')}
      subtitle={<span dir="auto">{project.name}</span>}
      footerStart={
        work.progress === null ? null : (
          <ProgressBar
            label={work.progress.phase === 'print' ? t('export.printing') : t('export.writing', { name })}
            value={work.progress.done}
            total={work.progress.total}
          />
        )
      }
      footer={
        <>
          <Button kind="quiet" onPress={busy ? work.cancel : onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            kind="primary"
            isPending={busy}
            isDisabled={nothing || documents.data === undefined || (format.id === 'pdf' && noPdf)}
            onPress={() => work.run({ project: project.id, format: format.id, options })}
          >
            {t('export.export-format', { name })}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['formats']}>
          <ChoiceList
            label={t('export.format')}
            value={format.id}
            onChange={setFormat}
            options={FORMATS.map(({ id }) => ({
              id,
              label: t(`export.${id}-label`),
              icon: <FormatIcon format={id} />,
              description: id === 'pdf' && noPdf ? t('export.no-pdf') : t(`export.${id}-text`),
              isDisabled: id === 'pdf' && noPdf,
            }))}
          />
        </div>
        <div className={styles['options']}>
          <OptionsPane
            project={project}
            format={format}
            choice={choice}
            onChange={setChoice}
            documents={documents.data ?? []}
          />
        </div>
        <div className={styles['preview']}>
          {work.error === null ? null : (
            <FaultBanner error={work.error} comfort={t('export.comfort')} className={styles['fault'] ?? ''} />
          )}
          {nothing ? (
            <p className={styles['nothing']}>{t('export.nothing-ticked')}</p>
          ) : (
            <PagePreview
              input={{ project: project.id, format: format.id, options }}
              enabled={documents.data !== undefined}
              isData={format.kind === 'data'}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}

function doneWords({ name, path, paragraphs: count }: ExportResult, t: Translate): string {
  return path === null ? t('export.downloaded', { name, count }) : t('export.exported', { count, path });
}
