/** The versions of the live paragraph: who, when, how; what differs between two; the way back. */
import { useState } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import { plainText } from '../../../shared/domain/tag.ts';
import type { ProjectId, RevisionId } from '../../../shared/domain/ids.ts';
import { useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { Differences } from './Differences.tsx';
import { VersionItem } from './VersionItem.tsx';
import { choosing, comparedOf, tellingPart } from './versions.ts';
import styles from './history.module.css';

interface HistoryPanelProps {
  readonly project: ProjectId;
  readonly row: ParagraphRow | undefined;
  readonly targetLanguage: string;
  readonly direction: 'ltr' | 'rtl';
  readonly readOnly: boolean;
  readonly onRestore: (revision: RevisionId) => void;
}

/** Versions shown before all are asked for. */
const NEWEST = 4;

/** Mount it with the paragraph's id as key: what is chosen belongs to one paragraph. */
export function HistoryPanel(props: HistoryPanelProps) {
  const { project, row, targetLanguage, direction } = props;
  const { t } = useMessages();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [all, setAll] = useState(false);
  const query = useContractQuery(
    'paragraphs',
    'history',
    { project, paragraph: row?.id ?? ('' as ParagraphRow['id']) },
    { enabled: row !== undefined },
  );
  const versions = query.data ?? [];
  const newest = versions.toReversed();
  const shown = all ? newest : newest.slice(0, NEWEST);
  const compared = comparedOf(versions, chosen);
  const fixed = props.readOnly || row === undefined || row.locked || row.copyAsIs;
  const earlier = compared?.earlier;
  const words = (text: string): string => plainText(text, row?.tags ?? []);

  return (
    <section aria-label={t('history.history')} className={styles.panel}>
      <div className={styles.head}>
        <h2 className="heading">{t('history.history')}</h2>
      </div>
      {row !== undefined && query.data !== undefined && versions.length === 0 ? (
        <p className={styles.none}>{t('history.none')}</p>
      ) : null}
      {row === undefined || versions.length === 0 ? null : (
        <ol className={styles.list} aria-label={t('history.versions', { number: row.number })}>
          {shown.map((version, index) => (
            <VersionItem
              key={version.id}
              version={version}
              isNow={version.id === row.head}
              isChosen={chosen.includes(version.id)}
              text={tellingPart(words(version.text), words(newest[index + 1]?.text ?? ''))}
              language={targetLanguage}
              direction={direction}
              onChoose={() => setChosen(choosing(chosen, version.id))}
            />
          ))}
        </ol>
      )}
      {compared === null || earlier === undefined ? null : (
        <div className={styles.compared} aria-live="polite">
          <h3 className={styles.aside}>
            {t(compared.later.id === row?.head ? 'history.compared-now' : 'history.compared-two')}
          </h3>
          <Differences
            before={words(earlier.text)}
            after={words(compared.later.text)}
            language={targetLanguage}
            direction={direction}
          />
          {fixed ? null : <Button onPress={() => props.onRestore(earlier.id)}>{t('history.restore')}</Button>}
        </div>
      )}
      {versions.length > 1 && chosen.length === 0 ? <p className={styles.none}>{t('history.hint')}</p> : null}
      {versions.length > NEWEST ? (
        <div className={styles.more}>
          <Button kind="quiet" onPress={() => setAll(!all)}>
            {all ? t('history.fewer') : t('history.all', { count: versions.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
