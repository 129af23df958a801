/** Statuses as they are offered here. */
import { STATUSES } from '../../../shared/domain/status.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Translate } from '../../i18n/index.ts';
import type { CheckOption } from '../../ui/index.ts';
import styles from './statuses.module.css';

/** Every status with its colour and how many paragraphs have it. */
export function statusOptions(
  t: Translate,
  counts: Partial<Readonly<Record<Status, number>>> | undefined,
): readonly CheckOption<Status>[] {
  return STATUSES.map((id) => ({
    id,
    label: t(`status.${id}`),
    sign: (
      <span
        className={styles['dot']}
        data-ring={id === 'not-started' || undefined}
        style={{ color: `var(--status-${id})` }}
        aria-hidden
      />
    ),
    end: counts === undefined ? undefined : (counts[id] ?? 0),
  }));
}
