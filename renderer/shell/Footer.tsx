/** The foot of the window: how far the work is, whether it is on disk, how large the text is. */
import { Check, CircleAlert, Minus, Plus } from 'lucide-react';
import type { Counts } from '../../shared/contract/paragraphs.ts';
import type { Autosave } from '../features/editor/autosave.ts';
import { useSaveSnapshot } from '../features/editor/use-autosave.ts';
import { Button, IconButton, ProgressBar } from '../ui/index.ts';
import type { Commands } from './use-keys.ts';
import { keyOf } from './keys.ts';
import styles from './shell.module.css';

interface FooterProps {
  readonly counts: Counts | undefined;
  readonly autosave: Autosave;
  readonly readOnly: boolean;
  /** Percent of the designed text size. */
  readonly textScale: number;
  readonly commands: Commands;
}

const figure = (value: number): string => value.toLocaleString('en');

export function Footer({ counts, autosave, readOnly, textScale, commands }: FooterProps) {
  return (
    <footer className={styles.footer} data-area>
      {counts === undefined ? null : (
        <>
          <ProgressBar
            bare
            className={styles.progress ?? ''}
            label="Confirmed paragraphs"
            value={counts.confirmed}
            total={Math.max(1, counts.translatable)}
          />
          <span>
            {figure(counts.confirmed)} of {figure(counts.translatable)} paragraphs ·{' '}
            {figure(counts.confirmedSourceWords)} of {figure(counts.sourceWords)} words
          </span>
        </>
      )}
      <span className={styles.gap} />
      {readOnly ? <span>Read only</span> : <Saved autosave={autosave} />}
      <span className={styles.scale}>
        <IconButton
          label="Smaller text"
          keys={keyOf('smaller')}
          placement="top"
          icon={<Minus size={12} />}
          onPress={() => commands.smaller?.()}
        />
        <span>{textScale}%</span>
        <IconButton
          label="Larger text"
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
  const { state } = useSaveSnapshot(autosave);
  if (state.kind === 'failed') {
    return (
      <span className={styles.notSaved} role="alert" title={state.error.hint}>
        <CircleAlert size={13} aria-hidden />
        <span>Not saved: {state.error.message}</span>
        <Button kind="quiet" onPress={() => autosave.retry()}>
          Retry
        </Button>
      </span>
    );
  }
  return (
    <span className={styles.saved} role="status">
      {state.kind === 'saved' ? (
        <>
          <Check size={13} aria-hidden /> Saved
        </>
      ) : (
        <span className={styles.saving}>Saving…</span>
      )}
    </span>
  );
}
