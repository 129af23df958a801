/** The foot of the window: how far the work is, whether it is on disk, how large the text is. */
import { Check, CircleAlert, Minus, Plus, Signpost } from 'lucide-react';
import type { Counts } from '../../shared/contract/paragraphs.ts';
import { faultTitle } from '../client/index.ts';
import type { Autosave } from '../features/editor/autosave.ts';
import { useSaveSnapshot } from '../features/editor/use-autosave.ts';
import { useMessages } from '../i18n/index.ts';
import type { MenuGroup } from '../ui/index.ts';
import { Button, IconButton, Menu, ProgressBar } from '../ui/index.ts';
import type { Commands } from './use-keys.ts';
import { useKeyOf } from './keymap-context.ts';
import styles from './shell.module.css';

interface FooterProps {
  readonly counts: Counts | undefined;
  readonly autosave: Autosave;
  readonly readOnly: boolean;
  /** Percent of the designed text size. */
  readonly textScale: number;
  readonly commands: Commands;
  /** Paragraphs to go to by a rule. */
  readonly rules: readonly MenuGroup[];
}

export function Footer({ counts, autosave, readOnly, textScale, commands, rules }: FooterProps) {
  const { t, number } = useMessages();
  const keyOf = useKeyOf();
  return (
    <footer className={styles.footer} data-area>
      {counts === undefined ? null : (
        <>
          <ProgressBar
            bare
            className={styles.progress ?? ''}
            label={t('shell.confirmed-paragraphs')}
            value={counts.confirmed}
            total={Math.max(1, counts.translatable)}
          />
          <span>
            {t('shell.progress', {
              done: counts.confirmed,
              total: counts.translatable,
              doneWords: counts.confirmedSourceWords,
              totalWords: counts.sourceWords,
            })}
          </span>
        </>
      )}
      <span className={styles.gap} />
      <Menu
        label={t('shell.go-by-rule')}
        placement="top end"
        trigger={
          <IconButton
            label={t('shell.go-by-rule')}
            placement="top"
            icon={<Signpost size={13} />}
            className={styles.small ?? ''}
          />
        }
        groups={rules}
      />
      {readOnly ? <span>{t('shell.read-only')}</span> : <Saved autosave={autosave} />}
      <span className={styles.scale}>
        <IconButton
          label={t('shell.smaller')}
          keys={keyOf('smaller')}
          placement="top"
          icon={<Minus size={12} />}
          onPress={() => commands.smaller?.()}
        />
        <span>{number(textScale)}%</span>
        <IconButton
          label={t('shell.larger')}
          keys={keyOf('larger')}
          placement="top"
          icon={<Plus size={12} />}
          onPress={() => commands.larger?.()}
        />
      </span>
    </footer>
  );
}

/** "Saved" is said only of what the core has answered for. */
function Saved({ autosave }: { readonly autosave: Autosave }) {
  const { t } = useMessages();
  const { state } = useSaveSnapshot(autosave);
  if (state.kind === 'failed') {
    return (
      <span className={styles.notSaved} role="alert" title={state.error.hint}>
        <CircleAlert size={13} aria-hidden />
        <span>{t('shell.not-saved', { message: faultTitle(state.error) })}</span>
        <Button kind="quiet" onPress={() => autosave.retry()}>
          {t('common.retry')}
        </Button>
      </span>
    );
  }
  return (
    <span className={styles.saved} role="status">
      {state.kind === 'saved' ? (
        <>
          <Check size={13} aria-hidden /> {t('shell.saved')}
        </>
      ) : (
        <span className={styles.saving}>{t('shell.saving')}</span>
      )}
    </span>
  );
}
