/** Which paragraphs to show or take; every field given narrows. */
import type { DocumentId } from './ids.ts';
import type { Status } from './status.ts';

export interface ParagraphFilter {
  readonly document?: DocumentId;
  readonly documents?: readonly DocumentId[];
  readonly statuses?: readonly Status[];
  /** true: only copied as is; false: none of them. */
  readonly copyAsIs?: boolean;
  readonly withNotes?: boolean;
  readonly withFindings?: boolean;
}
