import { useState } from 'react';
import type { AppError } from '../../../shared/contract/errors.ts';
import { errorOf, useClient, useContractQuery } from '../../client/index.ts';
import { Button, Dialog, FaultBanner, Select, TextField } from '../../ui/index.ts';
import form from './form.module.css';
import { initialsOf, SOURCES, TARGETS } from './new-project.ts';
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
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title="New project"
      canClose={!busy}
      footer={
        <>
          <Button kind="quiet" onPress={props.onClose} isDisabled={busy}>
            Cancel
          </Button>
          <Button kind="primary" type="submit" form={FORM} isPending={busy}>
            Create project
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
  const settings = useContractQuery('app', 'settings', {});
  const [name, setName] = useState('');
  const [source, setSource] = useState<SourceLanguage>('ar');
  const [target, setTarget] = useState<TargetLanguage>('en');
  const [typedPerson, setPerson] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
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
        label="Name"
        takesFocus
        value={name}
        onChange={(value) => {
          setName(value);
          setMissing(false);
        }}
        dir="auto"
        maxLength={200}
        placeholder="Algiers talks"
        error={missing ? 'A project needs a name.' : undefined}
        {...(folder === null ? {} : { description: `Kept in ${folder}` })}
      />
      <div className={form['pair']}>
        <Select label="From" options={SOURCES} value={source} onChange={setSource} />
        <Select label="Into" options={TARGETS} value={target} onChange={setTarget} />
      </div>
      {asksName ? (
        <TextField
          label="Your name"
          value={person}
          onChange={setPerson}
          dir="auto"
          maxLength={200}
          description="Stands beside your translations and notes. You can change it in Settings."
        />
      ) : null}
    </form>
  );
}
