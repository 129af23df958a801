/** A paragraph filter as SQL over the covering index `paragraph_grid`. */
import type { ParagraphFilter } from '../../../shared/domain/filter.ts';

export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** The condition on table `p`; paragraphs out of sight never fit. */
export function filterCondition(filter: ParagraphFilter): Condition {
  const parts = ['p.number > 0'];
  const values: (string | number)[] = [];
  const documents = filter.documents ?? (filter.document === undefined ? [] : [filter.document]);
  if (documents.length > 0) {
    parts.push(`p.document IN (SELECT key FROM document WHERE id IN (${marks(documents.length)}))`);
    values.push(...documents);
  }
  if (filter.statuses !== undefined) {
    parts.push(`p.status IN (${marks(filter.statuses.length)})`);
    values.push(...filter.statuses);
  }
  if (filter.copyAsIs !== undefined) parts.push(`p.copy_as_is = ${filter.copyAsIs ? 1 : 0}`);
  if (filter.withNotes !== undefined) parts.push(`p.note_count ${filter.withNotes ? '>' : '='} 0`);
  if (filter.withFindings !== undefined) parts.push(`p.finding_count ${filter.withFindings ? '>' : '='} 0`);
  return { sql: parts.join(' AND '), values };
}

function marks(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}
