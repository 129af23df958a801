import { useState } from 'react';
import type { AppError } from '../../../shared/contract/errors.ts';
import { errorOf, useClient, useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, Dialog, FaultBanner, Select, TextField } from '../../ui/index.ts';
import form from './form.module.css';
import { initialsOf, OWN_NAMES, SOURCES, TARGETS } from './new-project.ts';
import type { SourceLanguage, TargetLanguage } from './new-project.ts';
import type { OnOpen } from './use-start.ts';

export interface NewProjectDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onCreated: OnOpen;
  /** Asks for the translator's name too, as there is no project yet. */
  readonly asksName: boolean;
  /** Where it will be kept; null while not known. */
  readonly folder: string | null;
}

/** Name, languages and, the first time, who translates. */
export function NewProjectDialog(props: NewProjectDialogProps) {
  const { t } = useMessages();
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title={t('projects.new-title')}
      canClose={!busy}
      footer={
        <>
          <Button kind="quiet" onPress={props.onClose} isDisabled={busy}>
            {t('common.cancel')}
          </Button>
          <Button kind="primary" type="submit" form={FORM} isPending={busy}>
            {t('projects.create')}
          </Button>
        </>
      }
    >
      <NewProjectForm {...props} setBusy={setBusy} />
    </Dialog>
  );
}

const FORM = 'new-project';

type FormProps = NewProjectDialogProps & { readonly setBusy: (busy: boolean) => void };

function NewProjectForm({ onClose, onCreated, asksName, folder, setBusy }: FormProps) {
  const client = useClient();
  const { t } = useMessages();
  const settings = useContractQuery('app', 'settings', {});
  const [name, setName] = useState('');
  const [source, setSource] = useState<SourceLanguage>('ar');
  const [target, setTarget] = useState<TargetLanguage>('en');
  const [typedPerson, setPerson] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const options = <Id extends SourceLanguage | TargetLanguage>(ids: readonly Id[]) =>
    ids.map((id) => ({ id, label: t(`projects.language-${id}`), hint: OWN_NAMES[id] }));
  const person = typedPerson ?? settings.data?.person.name ?? '';

  async function create(): Promise<void> {
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    setBusy(true);
    setError(null);
    try {
      const old = settings.data?.person;
      const named = person.trim();
      if (asksName && old !== undefined && named !== '' && named !== old.name)
        await client.app.changeSettings({ person: { ...old, name: named, initials: initialsOf(named) } });
      const project = await client.projects.create({
        name: name.trim(),
        sourceLanguage: source,
        targetLanguage: target,
      });
      onClose();
      onCreated(project);
    } catch (thrown) {
      setError(errorOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      id={FORM}
      className={form['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      {error === null ? null : <FaultBanner error={error} />}
      <TextField
        label={t('common.name')}
        takesFocus
        value={name}
        onChange={(value) => {
          setName(value);
          setMissing(false);
        }}
        dir="auto"
        maxLength={200}
        placeholder={t('projects.name-placeholder')}
        error={missing ? t('projects.name-missing') : undefined}
        {...(folder === null ? {} : { description: t('projects.kept-in', { path: folder }) })}
      />
      <div className={form['pair']}>
        <Select label={t('projects.from')} options={options(SOURCES)} value={source} onChange={setSource} />
        <Select label={t('projects.into')} options={options(TARGETS)} value={target} onChange={setTarget} />
      </div>
      {asksName ? (
        <TextField
          label={t('projects.your-name')}
          value={person}
          onChange={setPerson}
          dir="auto"
          maxLength={200}
          description={t('projects.your-name-text')}
        />
      ) : null}
    </form>
  );
}
