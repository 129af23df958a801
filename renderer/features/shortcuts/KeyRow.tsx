import { Plus, RotateCcw, X } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../i18n/index.ts';
import { Button, IconButton, Kbd } from '../../ui/index.ts';
import { KeyCapture } from './KeyCapture.tsx';
import styles from './KeysDialog.module.css';

interface KeyRowProps {
  readonly title: string;
  readonly chords: readonly string[];
  /** The user has changed its keys. */
  readonly isOwn: boolean;
  /** Title of another command that has the chord. */
  readonly ownerOf: (chord: string) => string | undefined;
  readonly onBind: (chord: string) => void;
  readonly onUnbind: (chord: string) => void;
  readonly onReset: () => void;
}

/** One command and its keys: each can be taken away, others added. */
export function KeyRow(props: KeyRowProps) {
  const { t } = useMessages();
  const { title, chords } = props;
  const [capturing, setCapturing] = useState(false);
  const [taken, setTaken] = useState<{ readonly chord: string; readonly owner: string } | null>(null);

  const take = (chord: string): void => {
    setCapturing(false);
    const owner = props.ownerOf(chord);
    if (owner === undefined) props.onBind(chord);
    else setTaken({ chord, owner });
  };

  return (
    <>
      <tr>
        <th scope="row">{title}</th>
        <td className={styles['chords']}>
          {chords.map((chord) => (
            <span key={chord} className={styles['chord']}>
              <Kbd keys={chord} />
              <IconButton
                label={t('shortcuts.remove', { text: chord, name: title })}
                icon={<X size={12} />}
                onPress={() => props.onUnbind(chord)}
              />
            </span>
          ))}
          {capturing ? (
            <KeyCapture title={title} onChord={take} onCancel={() => setCapturing(false)} />
          ) : (
            <IconButton
              label={t('shortcuts.add', { name: title })}
              icon={<Plus size={14} />}
              onPress={() => {
                setTaken(null);
                setCapturing(true);
              }}
            />
          )}
          {props.isOwn ? (
            <IconButton
              label={t('shortcuts.reset', { name: title })}
              icon={<RotateCcw size={13} />}
              onPress={props.onReset}
            />
          ) : null}
        </td>
      </tr>
      {taken === null ? null : (
        <tr>
          <td colSpan={2}>
            <div role="alert" className={styles['taken']}>
              <span>{t('shortcuts.taken', { text: taken.chord, name: taken.owner })}</span>
              <Button
                kind="plain"
                onPress={() => {
                  props.onBind(taken.chord);
                  setTaken(null);
                }}
              >
                {t('shortcuts.take')}
              </Button>
              <Button kind="quiet" onPress={() => setTaken(null)}>
                {t('common.cancel')}
              </Button>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
