/** What the memories offer for the live paragraph. */
import { Library } from 'lucide-react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import { useMessages } from '../../i18n/index.ts';
import { IconButton } from '../../ui/index.ts';
import { MatchItem } from './MatchItem.tsx';
import type { Matches } from './use-matches.ts';
import styles from './memory.module.css';

interface MatchesPanelProps {
  readonly row: ParagraphRow | undefined;
  readonly matches: Matches;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Null where nothing can be inserted. */
  readonly onInsert: ((number: number) => void) | null;
  readonly onManage: () => void;
}

export function MatchesPanel(props: MatchesPanelProps) {
  const { row, matches, onInsert } = props;
  const { t } = useMessages();
  const { result } = matches;
  return (
    <section aria-label={t('memory.matches')} className={styles['panel']}>
      <div className={styles['head']}>
        <h2 className="heading">{t('memory.matches')}</h2>
        <IconButton label={t('memory.manage')} icon={<Library />} onPress={props.onManage} />
      </div>
      {row?.copyAsIs === true ? <p className={styles['none']}>{t('memory.copied')}</p> : null}
      {result !== undefined && result.matches.length === 0 && result.assembled === null ? <Nothing /> : null}
      <ol className={styles['list']}>
        {result?.matches.map((match, index) => (
          <MatchItem
            key={`${match.memory}${match.unit}`}
            number={index + 1}
            match={match}
            label={t('memory.insert-match', { number: index + 1, count: match.score })}
            now={matches.at}
            sourceLanguage={props.sourceLanguage}
            targetLanguage={props.targetLanguage}
            onInsert={onInsert}
          />
        ))}
        {result?.assembled ? (
          <MatchItem
            number={result.matches.length + 1}
            match={{ ...result.assembled, level: 'assembled' }}
            label={t('memory.insert-assembled', { count: result.assembled.score })}
            now={matches.at}
            sourceLanguage={props.sourceLanguage}
            targetLanguage={props.targetLanguage}
            onInsert={onInsert}
          />
        ) : null}
      </ol>
    </section>
  );
}

function Nothing() {
  const { t } = useMessages();
  return (
    <div className={styles['none']}>
      <p>{t('memory.none')}</p>
      <p>{t('memory.teach-text')}</p>
    </div>
  );
}
