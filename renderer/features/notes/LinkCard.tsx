/** One link in full: its words, what it is, and why. */
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Link } from '../../../shared/domain/link.ts';
import { kindName } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, IconButton, Select, TextField } from '../../ui/index.ts';
import styles from './links.module.css';

interface LinkCardProps {
  readonly link: Link;
  /** Its place in the paragraph's list, from 1. */
  readonly number: number;
  readonly kinds: readonly string[];
  readonly note: string | null;
  readonly words: ReactNode;
  readonly readOnly: boolean;
  readonly onKind: (kind: string) => void;
  /** Answers false when it could not be saved; null takes the note away. */
  readonly onNote: (text: string | null) => Promise<boolean>;
  /** Takes the selected words into the link. */
  readonly onExtend: () => void;
  readonly onRemove: () => void;
}

export function LinkCard(props: LinkCardProps) {
  const { link, number, kinds, note, words, readOnly } = props;
  const { t } = useMessages();
  const [writing, setWriting] = useState<string | null>(null);
  const options = kinds.includes(link.kind) ? kinds : [link.kind, ...kinds];
  return (
    <div className={styles.card} role="group" aria-label={t('links.link-number', { number })}>
      <div className={styles.words}>
        <span className={styles.number}>{number}</span>
        {words}
      </div>
      {readOnly ? (
        <p className={styles.meta}>{kindName(link.kind)}</p>
      ) : (
        <div className={styles.row}>
          <Select
            bare
            label={t('links.kind')}
            options={options.map((id) => ({ id, label: kindName(id) }))}
            value={link.kind}
            onChange={props.onKind}
            className={styles.kind ?? ''}
          />
          <IconButton label={t('links.extend')} icon={<Plus size={14} />} onPress={props.onExtend} />
          <IconButton label={t('links.remove')} icon={<Trash2 size={14} />} onPress={props.onRemove} />
        </div>
      )}
      {writing === null ? (
        <div className={styles.note}>
          {note === null ? null : <p dir="auto">{note}</p>}
          {readOnly ? null : note === null ? (
            <Button kind="quiet" onPress={() => setWriting('')}>
              {t('links.add-note')}
            </Button>
          ) : (
            <IconButton
              label={t('links.edit-note')}
              icon={<Pencil size={13} />}
              onPress={() => setWriting(note)}
            />
          )}
        </div>
      ) : (
        <form
          className={styles.form}
          aria-label={t('links.note')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setWriting(null);
          }}
          onSubmit={(event) => {
            event.preventDefault();
            const text = writing.trim();
            void props.onNote(text === '' ? null : text).then((saved) => {
              if (saved) setWriting(null);
            });
          }}
        >
          <TextField
            bare
            label={t('links.note')}
            rows={2}
            value={writing}
            onChange={setWriting}
            takesFocus
            placeholder={t('links.note-placeholder')}
          />
          <div className={styles.row}>
            <Button kind="quiet" onPress={() => setWriting(null)}>
              {t('common.cancel')}
            </Button>
            <Button kind="primary" type="submit">
              {t('links.save-note')}
            </Button>
          </div>
        </form>
      )}
      <p className={styles.meta}>
        <bdi>{link.authorName}</bdi>
        {link.confidence < 1
          ? ` · ${t('links.confidence', { percent: Math.round(link.confidence * 100) })}`
          : null}
      </p>
    </div>
  );
}
