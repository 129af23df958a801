/** One note as it is read. */
import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Note } from '../../../shared/domain/note.ts';
import { IconButton } from '../../ui/index.ts';
import { ago } from './ago.ts';
import { kindName } from './kinds.ts';
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
  return (
    <li
      className={styles.note}
      aria-label={`Note ${ordinal}`}
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
          {kindName(note.kind)} · {note.authorName} · {ago(note.updatedAt, now)}
        </span>
        {readOnly ? null : (
          <span className={styles.tools}>
            <IconButton label="Edit note" icon={<Pencil size={13} />} onPress={onEdit} />
            <IconButton label="Delete note" icon={<Trash2 size={13} />} onPress={onDelete} />
          </span>
        )}
      </div>
    </li>
  );
}
