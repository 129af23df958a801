/** What the Show list can show. */
import type { Counts } from '../../../shared/contract/paragraphs.ts';
import type { Contract, InputOf } from '../../../shared/contract/contract.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { STATUSES } from '../../../shared/domain/status.ts';
import type { Standing } from './statuses.ts';
import type { MessageKey } from '../../i18n/index.ts';

type ParagraphFilter = NonNullable<InputOf<Contract['paragraphs']['index']>['filter']>;

export type Show = 'all' | Standing | 'with-notes' | 'with-findings';

export interface ShowEntry {
  readonly show: Show;
  /** The message that names it. */
  readonly name: MessageKey;
  readonly count: number;
}

/** The list with its counts; Rejected only where there are any. */
export function showEntries(counts: Counts | undefined): readonly ShowEntry[] {
  const statuses = STATUSES.map((status): ShowEntry => ({
    show: status,
    name: `status.${status}`,
    count: counts?.byStatus[status] ?? 0,
  })).filter((entry) => entry.show !== 'rejected' || entry.count > 0);
  return [
    { show: 'all', name: 'workspace.show-all', count: counts?.all ?? 0 },
    ...statuses,
    { show: 'copied', name: 'workspace.show-copied', count: counts?.copyAsIs ?? 0 },
    { show: 'with-notes', name: 'workspace.show-notes', count: counts?.withNotes ?? 0 },
    { show: 'with-findings', name: 'workspace.show-findings', count: counts?.withFindings ?? 0 },
  ];
}

/** The filter of the contract that an entry stands for. */
export function filterOf(show: Show, document: DocumentId | null): ParagraphFilter {
  const base = document === null ? {} : { document };
  if (show === 'all') return base;
  if (show === 'copied') return { ...base, copyAsIs: true };
  if (show === 'with-notes') return { ...base, withNotes: true };
  if (show === 'with-findings') return { ...base, withFindings: true };
  return { ...base, statuses: [show], copyAsIs: false };
}
