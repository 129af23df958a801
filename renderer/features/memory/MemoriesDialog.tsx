/** The memories of a project: order, writing, penalty, new ones, TMX. */
import { FileInput, Unlink } from 'lucide-react';
import { useState } from 'react';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { AttachedMemory } from '../../../shared/contract/memory.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { errorOf, uploadFile, useClient, useContractQuery } from '../../client/index.ts';
import { useJob } from '../../client/job.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, Dialog, FaultBanner, ProgressBar, TextField, toast } from '../../ui/index.ts';
import { chooseTmx } from './choose-tmx.ts';
import { MemoryLine } from './MemoryLine.tsx';
import styles from './memory.module.css';

interface MemoriesDialogProps {
  readonly project: Project;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function MemoriesDialog(props: MemoriesDialogProps) {
  return props.isOpen ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ project, onClose }: MemoriesDialogProps) {
  const client = useClient();
  const { t } = useMessages();
  const job = useJob();
  const [name, setName] = useState('');
  const [path, setPath] = useState('');
  const [importing, setImporting] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const { data: memories } = useContractQuery('memory', 'list', { project: project.id });

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setError(null);
    try {
      await work();
    } catch (thrown) {
      const fault = errorOf(thrown);
      if (fault.code !== 'cancelled') setError(fault);
    }
  };
  const bringIn = (memory: AttachedMemory): void =>
    chooseTmx((file) => {
      setImporting(file.name);
      void attempt(async () => {
        const outcome = await job.run(async (id) => {
          const staged = await uploadFile(client, file);
          return client.memory.import({ job: id, path: memory.path, file: staged });
        });
        const { added, known, skipped, problems } = outcome;
        const first = problems[0];
        const done = t('memory.import-done', { count: added, done: known, total: skipped });
        const why = first === undefined ? '' : ` ${t('memory.import-first', first)}`;
        toast({ message: done + why, tone: skipped === 0 ? 'good' : 'warning' });
      });
    });
  const { progress } = job;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('memory.memories')}
      subtitle={t('memory.memories-text')}
      size="medium"
      canClose={progress === null}
      footerStart={
        progress === null ? null : (
          <ProgressBar
            label={t('memory.importing', { name: importing })}
            value={progress.done}
            total={progress.total}
          />
        )
      }
      footer={
        progress === null ? (
          <Button kind="primary" onPress={onClose}>
            {t('common.done')}
          </Button>
        ) : (
          <Button kind="quiet" onPress={job.cancel}>
            {t('common.cancel')}
          </Button>
        )
      }
    >
      {error === null ? null : <FaultBanner error={error} />}
      <ul className={styles['memories']}>
        {memories?.map((memory) => (
          <MemoryLine
            key={memory.path}
            memory={memory}
            readOnly={project.readOnly || progress !== null}
            icons={{ bringIn: <FileInput />, detach: <Unlink /> }}
            onChange={(change) =>
              void attempt(() => client.memory.change({ project: project.id, memory: memory.id, ...change }))
            }
            onDetach={() =>
              void attempt(() => client.memory.detach({ project: project.id, memory: memory.id }))
            }
            onImport={() => bringIn(memory)}
          />
        ))}
      </ul>
      {project.readOnly ? null : (
        <>
          <form
            className={styles['add']}
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === '') return;
              void attempt(async () => {
                await client.memory.create({
                  name: name.trim(),
                  project: project.id,
                  sourceLanguage: project.sourceLanguage,
                  targetLanguage: project.targetLanguage,
                });
                setName('');
              });
            }}
          >
            <TextField label={t('memory.new-name')} value={name} onChange={setName} dir="auto" />
            <Button type="submit">{t('memory.create')}</Button>
          </form>
          <form
            className={styles['add']}
            onSubmit={(event) => {
              event.preventDefault();
              if (path.trim() === '') return;
              void attempt(async () => {
                await client.memory.attach({ project: project.id, path: path.trim() });
                setPath('');
              });
            }}
          >
            <TextField label={t('memory.attach-path')} value={path} onChange={setPath} dir="ltr" />
            <Button type="submit">{t('memory.attach')}</Button>
          </form>
        </>
      )}
    </Dialog>
  );
}
