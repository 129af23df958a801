import { useState } from 'react';
import type { ExportFormat } from '../../../shared/contract/exports.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { useContractQuery } from '../../client/index.ts';
import { Button, ChoiceList, Dialog, FaultBanner, ProgressBar, toast } from '../../ui/index.ts';
import { FIRST_CHOICE, optionsFor } from './choice.ts';
import type { ExportChoice } from './choice.ts';
import styles from './ExportDialog.module.css';
import { FORMATS } from './formats.ts';
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
  const [formatId, setFormat] = useState<ExportFormat>('docx');
  const [choice, setChoice] = useState<ExportChoice>({ ...FIRST_CHOICE, sourceSide });
  const about = useContractQuery('app', 'about', {});
  const documents = useContractQuery('documents', 'list', { project: project.id });
  const work = useExport((result) => {
    toast({ message: doneWords(result), tone: 'good' });
    onClose();
  });

  const format = FORMATS.find(({ id }) => id === formatId) ?? FORMATS[0];
  if (format === undefined) return null;
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
      title="Export"
      subtitle={<span dir="auto">{project.name}</span>}
      footerStart={
        work.progress === null ? null : (
          <ProgressBar
            label={work.progress.phase === 'print' ? 'Printing' : `Writing ${format.label}`}
            value={work.progress.done}
            total={work.progress.total}
          />
        )
      }
      footer={
        <>
          <Button kind="quiet" onPress={busy ? work.cancel : onClose}>
            Cancel
          </Button>
          <Button
            kind="primary"
            isPending={busy}
            isDisabled={nothing || documents.data === undefined || (format.id === 'pdf' && noPdf)}
            onPress={() => work.run({ project: project.id, format: format.id, options })}
          >
            {`Export ${format.label}`}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['formats']}>
          <ChoiceList
            label="Format"
            value={format.id}
            onChange={setFormat}
            options={FORMATS.map(({ id, label, description }) => ({
              id,
              label,
              icon: <FormatIcon format={id} />,
              description: id === 'pdf' && noPdf ? NO_PDF : description,
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
            <FaultBanner
              error={work.error}
              comfort="If there was a file of this name before, it is as it was."
              className={styles['fault'] ?? ''}
            />
          )}
          {nothing ? (
            <p className={styles['nothing']}>Tick at least one status and one document.</p>
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

const NO_PDF = 'Needs Chromium, Chrome or Edge on this computer';

function doneWords({ name, path, paragraphs }: ExportResult): string {
  const count = `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`;
  return path === null ? `Downloaded ${name}: ${count}.` : `Exported ${count} to ${path}`;
}
