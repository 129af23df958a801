/** Writing a note, or changing one. */
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { NoteKind } from '../../../shared/domain/note.ts';
import { Button, Select, TextField } from '../../ui/index.ts';
import { KIND_OPTIONS } from './kinds.ts';
import styles from './notes.module.css';

interface NoteFormProps {
  readonly label: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly words: ReactNode;
  /** Answers false when it could not be saved: the form then stays as it is. */
  readonly onSave: (kind: NoteKind, text: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

export function NoteForm({ label, kind: first, text: before, words, onSave, onCancel }: NoteFormProps) {
  const [kind, setKind] = useState(first);
  const [text, setText] = useState(before);
  const [busy, setBusy] = useState(false);
  const empty = text.trim() === '';

  const save = async (): Promise<void> => {
    if (empty || busy) return;
    setBusy(true);
    if (!(await onSave(kind, text))) setBusy(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className={styles.form}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {words}
      <TextField
        bare
        label="Text of the note"
        rows={3}
        value={text}
        onChange={setText}
        takesFocus
        placeholder="Why this wording?"
      />
      <div className={styles.actions}>
        <Select
          bare
          label="Kind of note"
          options={KIND_OPTIONS}
          value={kind}
          onChange={setKind}
          className={styles.kinds ?? ''}
        />
        <Button kind="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button kind="primary" type="submit" isDisabled={empty} isPending={busy}>
          Save note
        </Button>
      </div>
    </form>
  );
}
