/** The narrow column where the two texts meet: number, status, notes, findings. */
import { Lock } from 'lucide-react';
import { memo } from 'react';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import { useMessages } from '../../i18n/index.ts';
import { StatusMark } from './StatusMark.tsx';
import { standingOf } from './statuses.ts';
import styles from './grid.module.css';

interface SpineProps {
  readonly row: ParagraphRow;
  readonly live: boolean;
  readonly onStatus: (row: ParagraphRow, button: HTMLElement) => void;
}

export const Spine = memo(function Spine({ row, live, onStatus }: SpineProps) {
  const { t } = useMessages();
  const standing = standingOf(row);
  const status = t(`status.${standing}`);
  const name = row.locked && !row.copyAsIs ? t('workspace.locked', { status }) : status;
  const { noteCount, findingCount } = row;
  return (
    <>
      <span className={styles.number}>{row.number}</span>
      <button
        type="button"
        className={styles.status}
        tabIndex={live ? 0 : -1}
        aria-haspopup="menu"
        aria-label={t('workspace.status-is', { number: row.number, status: name })}
        title={name}
        onClick={(event) => onStatus(row, event.currentTarget)}
      >
        <StatusMark standing={standing} />
        {row.locked && !row.copyAsIs ? <Lock className={styles.lock} size={10} aria-hidden /> : null}
      </button>
      {row.repeats > 1 && !row.copyAsIs ? (
        <span
          className={styles.repeats}
          data-parted={row.parted ? '' : undefined}
          title={t(row.parted ? 'workspace.parted' : 'workspace.repeats', { count: row.repeats })}
        >
          <span aria-hidden>×{row.repeats}</span>
          <span className="unseen">
            {t(row.parted ? 'workspace.parted' : 'workspace.repeats', { count: row.repeats })}
          </span>
        </span>
      ) : null}
      {noteCount > 0 ? (
        <span className={styles.notes} title={t('workspace.notes', { count: noteCount })}>
          {noteCount}
          <span className="unseen">{t('workspace.notes-unseen', { count: noteCount })}</span>
        </span>
      ) : null}
      {findingCount > 0 ? (
        <span
          className={styles.findings}
          data-level={worst(row)}
          title={t('workspace.findings', { count: findingCount })}
        >
          !<span className="unseen">{t('workspace.findings', { count: findingCount })}</span>
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
