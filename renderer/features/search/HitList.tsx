/** Everything that was found, with the words around it. */
import type { ReactNode } from 'react';
import type { SearchQuery } from '../../../shared/contract/search.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import type { TextLanguages } from './FindBar.tsx';
import { FoundList } from './FoundList.tsx';
import type { HitIndex } from './hit-index.ts';
import { snippet } from './snippet.ts';
import styles from './find.module.css';

interface HitListProps {
  readonly project: ProjectId;
  readonly query: SearchQuery;
  readonly index: HitIndex;
  readonly active: number;
  readonly languages: TextLanguages;
  readonly onGo: (number: number) => void;
}

export function HitList({ project, query, index, active, languages, onGo }: HitListProps) {
  const { t } = useMessages();
  return (
    <FoundList
      label={t('search.found')}
      index={index}
      height={52}
      item={(number) => (
        <button
          type="button"
          data-go
          className={styles['hit']}
          aria-current={number === active}
          onClick={() => onGo(number)}
        >
          <Hit {...{ project, query, number, languages }} />
        </button>
      )}
    />
  );
}

interface HitProps {
  readonly project: ProjectId;
  readonly query: SearchQuery;
  readonly number: number;
  readonly languages: TextLanguages;
}

function Hit({ project, query, number, languages }: HitProps) {
  const messages = useMessages();
  const found = useContractQuery('search', 'find', { project, query, after: number - 1, limit: 1 });
  const rows = useContractQuery('paragraphs', 'rows', { project, numbers: [number] });
  const hit = found.data?.hits[0];
  const row = rows.data?.[0];
  const here = hit?.number === number ? hit : undefined;
  const words = query.text !== '';
  const line = (key: string, text: string, ranges: readonly Range[], language: string): ReactNode => (
    <span
      key={key}
      className={styles['words']}
      lang={language}
      dir={languages.directionOf(language)}
      data-script={languages.directionOf(language) === 'rtl' ? 'arabic' : 'latin'}
    >
      <Snippet text={text} ranges={ranges} />
    </span>
  );
  return (
    <>
      <span className={styles['number']}>{messages.number(number)}</span>
      <span className={styles['lines']}>
        {row === undefined || here === undefined ? (
          <span className={styles['words']}>…</span>
        ) : (
          <>
            {here.source.length > 0 || !words ? line('source', row.source, here.source, row.language) : null}
            {here.target.length > 0 || (!words && row.target !== '')
              ? line('target', row.target, here.target, languages.targetLanguage)
              : null}
            {here.notes.map(({ note, ranges }) => {
              const text = row.notes.find((one) => one.id === note)?.text ?? '';
              return (
                <span key={note} className={styles['note']} dir="auto">
                  <bdi className={styles['of-note']}>{messages.t('search.in-note')}</bdi>
                  <Snippet text={text} ranges={ranges} />
                </span>
              );
            })}
          </>
        )}
      </span>
    </>
  );
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function Snippet({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  let at = 0;
  return snippet(text, ranges).map((piece) => {
    const key = at++;
    return piece.isHit ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
