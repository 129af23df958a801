/** The words a note hangs on, as chips: source ↔ translation. */
import { X } from 'lucide-react';
import { plainText } from '../../../shared/domain/tag.ts';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import { useMessages } from '../../i18n/index.ts';
import styles from './notes.module.css';

export interface WordSpan {
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
  readonly touched?: boolean;
}

interface WordsProps {
  readonly row: ParagraphRow;
  /** The translation as it is on the screen. */
  readonly target: string;
  readonly targetLanguage: string;
  readonly spans: readonly WordSpan[];
  readonly hue: number;
  readonly onRemove?: (span: WordSpan) => void;
}

export function Words({ row, target, targetLanguage, spans, hue, onRemove }: WordsProps) {
  const { t } = useMessages();
  const sides = [spans.filter((s) => s.side === 'target'), spans.filter((s) => s.side === 'source')];
  const [targets = [], sources = []] = sides;
  const chip = (span: WordSpan) => {
    const text = plainText(
      (span.side === 'source' ? row.source : target).slice(span.start, span.end),
      row.tags,
    );
    return (
      <span key={`${span.side}${span.start}`} className={styles.words}>
        <bdi lang={span.side === 'source' ? row.language : targetLanguage} className={styles[span.side]}>
          {text}
        </bdi>
        {onRemove === undefined ? null : (
          <button
            type="button"
            className={styles.drop}
            aria-label={t('notes.leave-out', { text })}
            onClick={() => onRemove(span)}
          >
            <X size={11} aria-hidden />
          </button>
        )}
      </span>
    );
  };
  if (spans.length === 0) return null;
  return (
    <div className={styles.chip} data-hue={hue}>
      {targets.map(chip)}
      {targets.length > 0 && sources.length > 0 ? <span aria-hidden>↔</span> : null}
      {sources.map(chip)}
      {spans.some((s) => s.touched === true) ? (
        <span className={styles.touched} title={t('notes.changed-title')}>
          {t('notes.changed')}
        </span>
      ) : null}
    </div>
  );
}
