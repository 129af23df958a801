/** One note as it is read. */
import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Note } from '../../../shared/domain/note.ts';
import { useMessages } from '../../i18n/index.ts';
import { IconButton } from '../../ui/index.ts';
import styles from './notes.module.css';

interface NoteItemProps {
  readonly note: Note;
  readonly ordinal: number;
  readonly words: ReactNode;
  readonly now: number;
  readonly readOnly: boolean;
  /** The note has the pointer or the focus (true), or no longer. */
  readonly onLit: (lit: boolean) => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

export function NoteItem({ note, ordinal, words, now, readOnly, onLit, onEdit, onDelete }: NoteItemProps) {
  const { t, ago } = useMessages();
  return (
    <li
      className={styles.note}
      aria-label={t('notes.note-number', { number: ordinal })}
      tabIndex={0}
      onMouseEnter={() => onLit(true)}
      onMouseLeave={() => onLit(false)}
      onFocus={() => onLit(true)}
      onBlur={() => onLit(false)}
    >
      {words}
      <p className={styles.body} dir="auto">
        {note.text}
      </p>
      <div className={styles.foot}>
        <span>
          {t(`notes.kind-${note.kind}`)} · <bdi>{note.authorName}</bdi> · {ago(note.updatedAt, now, 'short')}
        </span>
        {readOnly ? null : (
          <span className={styles.tools}>
            <IconButton label={t('notes.edit-note')} icon={<Pencil size={13} />} onPress={onEdit} />
            <IconButton label={t('notes.delete-note')} icon={<Trash2 size={13} />} onPress={onDelete} />
          </span>
        )}
      </div>
    </li>
  );
}
