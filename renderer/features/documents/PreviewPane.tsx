import { directionOf } from '../../../shared/text/language.ts';
import { useMessages } from '../../i18n/index.ts';
import { Banner, EmptyState } from '../../ui/index.ts';
import type { Preview } from './import-queue.ts';
import styles from './PreviewPane.module.css';
import { sameLanguage, shownText } from './shown.ts';

export interface PreviewPaneProps {
  readonly preview: Preview;
  readonly targetLanguage: string;
}

/** The first paragraphs as they would stand in the project. */
export function PreviewPane({ preview, targetLanguage }: PreviewPaneProps) {
  const { t } = useMessages();
  if (preview.paragraphs.length === 0) {
    return <EmptyState title={t('documents.empty-title')}>{t('documents.empty-text')}</EmptyState>;
  }
  return (
    // a long preview must scroll from the keyboard too
    <section className={styles['pane']} aria-label={t('documents.preview')} tabIndex={0}>
      {preview.warnings.map((warning) => (
        <Banner key={warning} tone="caution" title={warning} />
      ))}
      <ol className={styles['list']}>
        {preview.paragraphs.map((paragraph, index) => (
          <PreviewRow
            // the list is made once per answer and never reordered
            key={index}
            number={index + 1}
            paragraph={paragraph}
            copied={sameLanguage(paragraph.language, targetLanguage)}
          />
        ))}
      </ol>
      {preview.more ? <p className={styles['more']}>{t('documents.goes-on')}</p> : null}
    </section>
  );
}

interface PreviewRowProps {
  readonly number: number;
  readonly paragraph: Preview['paragraphs'][number];
  readonly copied: boolean;
}

function PreviewRow({ number, paragraph, copied }: PreviewRowProps) {
  const { kind, level, language, source } = paragraph;
  const { t, lookup } = useMessages();
  const name = lookup(`documents.kind-${kind}`, { number: level });
  return (
    <li
      className={styles['row']}
      data-copied={copied || undefined}
      data-heading={kind === 'heading' || undefined}
    >
      <span className={styles['margin']}>
        <span className={styles['number']}>{number}</span>
        {name === null ? null : <span>{name}</span>}
        {copied ? <span>{t('documents.copied')}</span> : null}
      </span>
      <p className={styles['text']} lang={language} dir={directionOf(language)}>
        {shownText(source)}
      </p>
    </li>
  );
}
