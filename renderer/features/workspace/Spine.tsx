/** The narrow column where the two texts meet: number, status, notes, findings. */
import { Lock } from 'lucide-react';
import { memo } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import { StatusMark } from './StatusMark.tsx';
import { STANDING_NAMES, standingOf } from './statuses.ts';
import styles from './grid.module.css';

interface SpineProps {
  readonly row: ParagraphRow;
  readonly live: boolean;
  readonly onStatus: (row: ParagraphRow, button: HTMLElement) => void;
}

export const Spine = memo(function Spine({ row, live, onStatus }: SpineProps) {
  const standing = standingOf(row);
  const name = `${STANDING_NAMES[standing]}${row.locked && !row.copyAsIs ? ', locked' : ''}`;
  const { noteCount, findingCount } = row;
  return (
    <>
      <span className={styles.number}>{row.number}</span>
      <button
        type="button"
        className={styles.status}
        tabIndex={live ? 0 : -1}
        aria-haspopup="menu"
        aria-label={`Status of paragraph ${row.number}: ${name}`}
        title={name}
        onClick={(event) => onStatus(row, event.currentTarget)}
      >
        <StatusMark standing={standing} />
        {row.locked && !row.copyAsIs ? <Lock className={styles.lock} size={10} aria-hidden /> : null}
      </button>
      {noteCount > 0 ? (
        <span className={styles.notes} title={noteCount === 1 ? '1 note' : `${noteCount} notes`}>
          {noteCount}
          <span className="unseen">{noteCount === 1 ? ' note' : ' notes'}</span>
        </span>
      ) : null}
      {findingCount > 0 ? (
        <span
          className={styles.findings}
          data-level={worst(row)}
          title={findingCount === 1 ? '1 finding' : `${findingCount} findings`}
        >
          !<span className="unseen">{findingCount} findings</span>
        </span>
      ) : null}
    </>
  );
});

function worst(row: ParagraphRow): string {
  for (const level of ['error', 'warning', 'info'] as const)
    if (row.findings.some((f) => f.level === level)) return level;
  return 'note';
}
