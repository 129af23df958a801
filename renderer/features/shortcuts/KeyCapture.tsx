import { useEffectEvent, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/index.ts';
import { canBind, chordOf } from '../../ui/index.ts';
import styles from './KeysDialog.module.css';

interface KeyCaptureProps {
  readonly title: string;
  readonly onChord: (chord: string) => void;
  readonly onCancel: () => void;
}

const mac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);

/** Waits for a chord. Escape alone gives up; a key that is text is refused and says so. */
export function KeyCapture({ title, onChord, onCancel }: KeyCaptureProps) {
  const { t } = useMessages();
  const box = useRef<HTMLButtonElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Tab must go on leading out of here
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const chord = chordOf(event, mac);
    if (chord === undefined) return;
    if (chord === 'Escape') onCancel();
    else if (canBind(chord)) onChord(chord);
    else setRefused(chord);
  });
  useEffect(() => {
    const element = box.current;
    const listener = (event: KeyboardEvent): void => onKey(event);
    element?.addEventListener('keydown', listener);
    element?.focus();
    return () => element?.removeEventListener('keydown', listener);
  }, []);
  return (
    <button
      ref={box}
      type="button"
      className={styles['capture']}
      aria-label={t('shortcuts.press-for', { name: title })}
      onBlur={onCancel}
    >
      {refused === null ? t('shortcuts.press') : t('shortcuts.refused', { text: refused })}
    </button>
  );
}
