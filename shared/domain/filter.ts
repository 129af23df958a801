/** Which paragraphs to show or take; every field given narrows. */
import type { DocumentId } from './ids.ts';
import type { PersonId } from './ids.ts';
import type { ParagraphKind } from './paragraph.ts';
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

/** The same for find, which may ask for more. */
export interface SearchFilter extends ParagraphFilter {
  readonly kinds?: readonly ParagraphKind[];
  readonly locked?: boolean;
  readonly withLinks?: boolean;
  /** Who wrote the translation as it stands. */
  readonly authors?: readonly PersonId[];
  /** Ids of checks that found something. */
  readonly checks?: readonly string[];
}
