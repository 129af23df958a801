/** Statuses in words and shapes. */
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Status } from '../../../shared/domain/status.ts';

/** A status, or copied as is, which stands before any status. */
export type Standing = Status | 'copied';

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  'not-started': 'Not started',
  draft: 'Draft',
  translated: 'Translated',
  rejected: 'Rejected',
  approved: 'Approved',
  'signed-off': 'Signed off',
  copied: 'Copied as is',
};

export function standingOf(row: Pick<ParagraphRow, 'status' | 'copyAsIs'>): Standing {
  return row.copyAsIs ? 'copied' : row.status;
}
