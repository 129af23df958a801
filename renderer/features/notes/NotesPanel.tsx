/** The notes of the live paragraph. */
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { NoteId, ProjectId } from '../../../shared/domain/ids.ts';
import { faultText, hueOf, useClient } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { IconButton, toast } from '../../ui/index.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteItem } from './NoteItem.tsx';
import { Words } from './Words.tsx';
import type { WordSpan } from './Words.tsx';
import styles from './notes.module.css';

interface NotesPanelProps {
  readonly project: ProjectId;
  readonly row: ParagraphRow | undefined;
  /** The translation of that paragraph as it is on the screen. */
  readonly target: string;
  readonly targetLanguage: string;
  readonly readOnly: boolean;
  /** Words a new note is about to hang on, or null while none is being written. */
  readonly draft: readonly WordSpan[] | null;
  readonly onDraft: (spans: readonly WordSpan[] | null) => void;
  /** Starts a note on what is selected. */
  readonly onStart: () => void;
  /** Puts what is typed on disk, so that spans and text belong together. */
  readonly flush: () => Promise<boolean>;
  readonly onLit: (ordinal: number | null) => void;
}

export function NotesPanel(props: NotesPanelProps) {
  const { project, row, target, targetLanguage, readOnly, draft, onDraft, onLit } = props;
  const client = useClient();
  const { t } = useMessages();
  const now = useNow();
  const [editing, setEditing] = useState<NoteId | null>(null);

  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
      return false;
    }
  };
  const remove = (note: NoteId): void => {
    void attempt(async () => {
      await client.notes.remove({ project, note });
      const undo = (): void => void attempt(() => client.notes.restore({ project, note }));
      toast({ message: t('notes.deleted'), action: { label: t('common.undo'), run: undo } });
    });
  };
  const words = (spans: readonly WordSpan[], ordinal: number, onRemove?: (span: WordSpan) => void) =>
    row === undefined ? null : (
      <Words
        row={row}
        target={target}
        targetLanguage={targetLanguage}
        spans={spans}
        hue={hueOf(ordinal)}
        {...(onRemove === undefined ? {} : { onRemove })}
      />
    );

  return (
    <section aria-label={t('common.notes')} className={styles.panel}>
      <div className={styles.head}>
        <h2 className="heading">{t('common.notes')}</h2>
        {readOnly || row === undefined ? null : (
          <IconButton
            label={t('notes.add-note')}
            keys="Ctrl+M"
            icon={<Plus size={15} />}
            onPress={props.onStart}
          />
        )}
      </div>
      {draft === null || row === undefined ? null : (
        <NoteForm
          label={t('notes.new-note')}
          kind={draft.length > 0 ? 'equivalence' : 'other'}
          text=""
          words={words(draft, row.notes.length + 1, (gone) => onDraft(draft.filter((s) => s !== gone)))}
          onCancel={() => onDraft(null)}
          onSave={async (kind, text) => {
            const saved = await attempt(async () => {
              await props.flush();
              const spans = draft.map(({ side, start, end }) => ({ side, start, end }));
              await client.notes.add({ project, paragraph: row.id, kind, text, spans });
            });
            if (saved) onDraft(null);
            return saved;
          }}
        />
      )}
      <ul className={styles.list}>
        {row?.notes.map((note, index) =>
          editing === note.id ? (
            <li key={note.id}>
              <NoteForm
                label={t('notes.note-number', { number: index + 1 })}
                kind={note.kind}
                text={note.text}
                words={words(note.spans, index + 1)}
                onCancel={() => setEditing(null)}
                onSave={async (kind, text) => {
                  const saved = await attempt(() =>
                    client.notes.change({ project, note: note.id, kind, text }),
                  );
                  if (saved) setEditing(null);
                  return saved;
                }}
              />
            </li>
          ) : (
            <NoteItem
              key={note.id}
              note={note}
              ordinal={index + 1}
              words={words(note.spans, index + 1)}
              now={now}
              readOnly={readOnly}
              onLit={(lit) => onLit(lit ? index + 1 : null)}
              onEdit={() => setEditing(note.id)}
              onDelete={() => remove(note.id)}
            />
          ),
        )}
      </ul>
      {draft === null && row !== undefined && row.notes.length === 0 ? (
        <p className={styles.none}>{t('notes.none')}</p>
      ) : null}
    </section>
  );
}

/** The time, renewed every half minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
