/** Writing a note, or changing one. */
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { NoteKind } from '../../../shared/domain/note.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, Select, TextField } from '../../ui/index.ts';
import { NOTE_KINDS } from '../../../shared/domain/note.ts';
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
  const { t } = useMessages();
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
        label={t('notes.text')}
        rows={3}
        value={text}
        onChange={setText}
        takesFocus
        placeholder={t('notes.text-placeholder')}
      />
      <div className={styles.actions}>
        <Select
          bare
          label={t('notes.kind')}
          options={NOTE_KINDS.map((id) => ({ id, label: t(`notes.kind-${id}`) }))}
          value={kind}
          onChange={setKind}
          className={styles.kinds ?? ''}
        />
        <Button kind="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button kind="primary" type="submit" isDisabled={empty} isPending={busy}>
          {t('notes.save-note')}
        </Button>
      </div>
    </form>
  );
}
