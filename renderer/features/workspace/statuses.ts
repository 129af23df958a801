/** Where a paragraph stands; `status.<standing>` says it in words. */
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { Status } from '../../../shared/domain/status.ts';

/** A status, or copied as is, which stands before any status. */
export type Standing = Status | 'copied';

export function standingOf(row: Pick<ParagraphRow, 'status' | 'copyAsIs'>): Standing {
  return row.copyAsIs ? 'copied' : row.status;
}
