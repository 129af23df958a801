/** Links the machine suggests for the live paragraph: accepted one by one or all together. */
import { Check } from 'lucide-react';
import { useState } from 'react';
import type { SuggestedLink } from '../../../shared/contract/links.ts';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import { hueOf, suggestionOrdinal } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { Words } from './Words.tsx';
import styles from './links.module.css';

interface SuggestedLinksProps {
  readonly row: ParagraphRow;
  readonly targetLanguage: string;
  readonly suggested: readonly SuggestedLink[];
  /** Less sure ones are shown too. */
  readonly more: boolean;
  readonly acceptKey: string | undefined;
  readonly onMore: (more: boolean) => void;
  readonly onAccept: (links: readonly SuggestedLink[]) => void;
  readonly onLit: (ordinal: number | null) => void;
}

export function SuggestedLinks(props: SuggestedLinksProps) {
  const { row, suggested, more, acceptKey, onAccept, onLit } = props;
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.suggestions} role="group" aria-label={t('links.suggested')}>
      <p>{t('links.suggested-count', { count: suggested.length })}</p>
      <div className={styles.row}>
        {suggested.length === 0 ? null : (
          <>
            <Button kind="plain" onPress={() => onAccept(suggested)}>
              {t('links.accept-all')} {acceptKey === undefined ? null : <kbd dir="ltr">{acceptKey}</kbd>}
            </Button>
            <Button kind="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
              {t(open ? 'links.hide-suggested' : 'links.show-suggested')}
            </Button>
          </>
        )}
        <Button kind="quiet" onPress={() => props.onMore(!more)}>
          {t(more ? 'links.surer-only' : 'links.less-sure')}
        </Button>
      </div>
      {open ? (
        <ol className={styles.list}>
          {suggested.map((link, index) => {
            const ordinal = suggestionOrdinal(index);
            return (
              <li key={`${link.spans.map(({ side, start }) => `${side}${start}`).join(' ')}`}>
                <button
                  type="button"
                  className={styles.item}
                  aria-label={t('links.accept-one', { text: wordsOf(row, link), percent: percentOf(link) })}
                  onMouseEnter={() => onLit(ordinal)}
                  onMouseLeave={() => onLit(null)}
                  onFocus={() => onLit(ordinal)}
                  onBlur={() => onLit(null)}
                  onClick={() => {
                    onLit(null);
                    onAccept([link]);
                  }}
                >
                  <Check size={13} aria-hidden />
                  <Words
                    row={row}
                    target={row.target}
                    targetLanguage={props.targetLanguage}
                    spans={link.spans}
                    hue={hueOf(ordinal)}
                  />
                  <span
                    className={styles.meta}
                    title={link.because.map((why) => t(`links.by-${why}`)).join(', ')}
                  >
                    {t('links.percent', { percent: percentOf(link) })}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      ) : null}
    </div>
  );
}

function percentOf({ confidence }: SuggestedLink): number {
  return Math.round(confidence * 100);
}

function wordsOf(row: ParagraphRow, { spans }: SuggestedLink): string {
  return spans
    .map(({ side, start, end }) => (side === 'source' ? row.source : row.target).slice(start, end))
    .join(' – ');
}
