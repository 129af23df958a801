/** What the checks found in the live paragraph. */
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import styles from './checks.module.css';

type Finding = ParagraphRow['findings'][number];

interface ChecksPanelProps {
  readonly row: ParagraphRow | undefined;
  /** Selects the words a finding is about. */
  readonly onShow: (finding: Finding) => void;
}

const SIGNS = { error: CircleAlert, warning: TriangleAlert, info: Info, note: Info } as const;
const LEVELS = { error: 'Error', warning: 'Warning', info: 'Hint', note: 'Note' } as const;

export function ChecksPanel({ row, onShow }: ChecksPanelProps) {
  const findings = row?.findings ?? [];
  return (
    <section aria-label="Checks" className={styles.panel}>
      <div className={styles.head}>
        <h2 className="heading">Checks</h2>
      </div>
      {row !== undefined && findings.length === 0 ? <p className={styles.none}>{nothingFound(row)}</p> : null}
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
                <Sign size={14} className={styles.sign} aria-label={LEVELS[finding.level]} />
                <span>{withQuotesApart(finding.message)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function nothingFound(row: ParagraphRow): string {
  if (row.copyAsIs) return 'Copied as is: not checked.';
  return row.target === '' ? 'Nothing to check yet.' : 'Nothing found.';
}

/** A message whose quoted words keep their own direction. */
function withQuotesApart(message: string) {
  return message
    .split(/(?<=“)([^”]*)(?=”)/)
    .map((part, index) => (index % 2 === 1 ? <bdi key={index}>{part}</bdi> : part));
}
