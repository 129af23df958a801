/** What the checks found in the live paragraph. */
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import { findingText } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import styles from './checks.module.css';

type Finding = ParagraphRow['findings'][number];

interface ChecksPanelProps {
  readonly row: ParagraphRow | undefined;
  /** Selects the words a finding is about. */
  readonly onShow: (finding: Finding) => void;
}

const SIGNS = { error: CircleAlert, warning: TriangleAlert, info: Info, note: Info } as const;

export function ChecksPanel({ row, onShow }: ChecksPanelProps) {
  const messages = useMessages();
  const { t } = messages;
  const findings = row?.findings ?? [];
  return (
    <section aria-label={t('quality.checks')} className={styles.panel}>
      <div className={styles.head}>
        <h2 className="heading">{t('quality.checks')}</h2>
      </div>
      {row !== undefined && findings.length === 0 ? (
        <p className={styles.none}>{t(nothingFound(row))}</p>
      ) : null}
      <ul className={styles.list}>
        {findings.map((finding) => {
          const Sign = SIGNS[finding.level];
          return (
            <li key={`${finding.check}${finding.side}${finding.start}${finding.message}`}>
              <button
                type="button"
                className={styles.finding}
                data-level={finding.level}
                onClick={() => onShow(finding)}
              >
                <Sign size={14} className={styles.sign} aria-label={t(`quality.level-${finding.level}`)} />
                <span>{withQuotesApart(findingText(finding, messages))}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function nothingFound(row: ParagraphRow) {
  if (row.copyAsIs) return 'quality.copied';
  return row.target === '' ? 'quality.nothing-yet' : 'quality.nothing-found';
}

/** A message whose quoted words keep their own direction. */
function withQuotesApart(message: string) {
  return message
    .split(/(?<=[“«])([^”»]*)(?=[”»])/)
    .map((part, index) => (index % 2 === 1 ? <bdi key={index}>{part}</bdi> : part));
}
