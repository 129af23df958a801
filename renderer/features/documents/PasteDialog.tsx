import { useState } from 'react';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { Project, ProjectDocument } from '../../../shared/domain/project.ts';
import { directionOf } from '../../../shared/text/language.ts';
import { errorOf, useClient } from '../../client/index.ts';
import { useJob } from '../../client/job.ts';
import type { Job } from '../../client/job.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, Dialog, FaultBanner, ProgressBar, TextField } from '../../ui/index.ts';
import styles from './PasteDialog.module.css';

export interface PasteDialogProps {
  readonly project: Project;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onImported?: (document: ProjectDocument) => void;
  /** What was pasted elsewhere, to begin with. */
  readonly text?: string;
}

const FORM = 'paste-text';

/** Text that is in no file becomes a document of its own. */
export function PasteDialog(props: PasteDialogProps) {
  return props.isOpen ? <OpenPasteDialog {...props} /> : null;
}

function OpenPasteDialog(props: PasteDialogProps) {
  const { t } = useMessages();
  const job = useJob();
  const { progress } = job;
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={t('documents.paste-title')}
      size="medium"
      canClose={progress === null}
      footerStart={
        progress === null ? null : (
          <ProgressBar label={t('documents.paste-importing')} value={progress.done} total={progress.total} />
        )
      }
      footer={
        <>
          <Button kind="quiet" onPress={progress === null ? props.onClose : job.cancel}>
            {t('common.cancel')}
          </Button>
          <Button kind="primary" type="submit" form={FORM} isPending={progress !== null}>
            {t('documents.paste-add')}
          </Button>
        </>
      }
    >
      <PasteForm {...props} job={job} />
    </Dialog>
  );
}

function PasteForm({
  project,
  onClose,
  onImported,
  text: first = '',
  job,
}: PasteDialogProps & { readonly job: Job }) {
  const client = useClient();
  const { t } = useMessages();
  const [name, setName] = useState('');
  const [text, setText] = useState(first);
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function add(): Promise<void> {
    if (text.trim() === '') {
      setMissing(true);
      return;
    }
    setError(null);
    try {
      const document = await job.run((id) =>
        client.documents.importText({
          project: project.id,
          job: id,
          name: name.trim() === '' ? firstWords(text) : name.trim(),
          text,
        }),
      );
      onImported?.(document);
      onClose();
    } catch (thrown) {
      const fault = errorOf(thrown);
      if (fault.code !== 'cancelled') setError(fault);
    }
  }

  return (
    <form
      id={FORM}
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {error === null ? null : <FaultBanner error={error} />}
      <TextField
        label={t('documents.paste-text')}
        takesFocus
        rows={11}
        className={styles['text'] ?? ''}
        lang={project.sourceLanguage}
        dir={directionOf(project.sourceLanguage)}
        value={text}
        onChange={(value) => {
          setText(value);
          setMissing(false);
        }}
        error={missing ? t('documents.paste-missing') : undefined}
        description={t('documents.paste-help')}
      />
      <TextField
        label={t('documents.paste-name')}
        value={name}
        onChange={setName}
        dir="auto"
        maxLength={200}
        placeholder={text.trim() === '' ? t('documents.paste-placeholder') : firstWords(text)}
      />
    </form>
  );
}

/** The first words of a text, as a name for it. */
function firstWords(text: string): string {
  const words = text.trim().split(/\s+/u).slice(0, 6).join(' ');
  return Array.from(words).slice(0, 60).join('');
}
