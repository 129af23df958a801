import { directionOf } from '../../../shared/text/language.ts';
import { Banner, EmptyState } from '../../ui/index.ts';
import type { Preview } from './import-queue.ts';
import styles from './PreviewPane.module.css';
import { kindName, sameLanguage, shownText } from './shown.ts';

export interface PreviewPaneProps {
  readonly preview: Preview;
  readonly targetLanguage: string;
}

/** The first paragraphs as they would stand in the project. */
export function PreviewPane({ preview, targetLanguage }: PreviewPaneProps) {
  if (preview.paragraphs.length === 0) {
    return (
      <EmptyState title="There is no text in this file">
        Nothing was found to translate. If it holds only pictures, their words cannot be read.
      </EmptyState>
    );
  }
  return (
    // a long preview must scroll from the keyboard too
    <section className={styles['pane']} aria-label="Preview" tabIndex={0}>
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
      {preview.more ? <p className={styles['more']}>The file goes on.</p> : null}
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
  const name = kindName(kind, level);
  return (
    <li
      className={styles['row']}
      data-copied={copied || undefined}
      data-heading={kind === 'heading' || undefined}
    >
      <span className={styles['margin']}>
        <span className={styles['number']}>{number}</span>
        {name === null ? null : <span>{name}</span>}
        {copied ? <span>Copied as is</span> : null}
      </span>
      <p className={styles['text']} lang={language} dir={directionOf(language)}>
        {shownText(source)}
      </p>
    </li>
  );
}
