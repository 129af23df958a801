/** One entry of a paragraph's append-only history. */
import type { ParagraphId, PersonId, RevisionId } from './ids.ts';
import type { Status } from './status.ts';

export const ORIGINS = ['typed', 'tm', 'mt', 'import', 'suggestion', 'merge'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface Revision {
  readonly id: RevisionId;
  readonly paragraph: ParagraphId;
  readonly parent: RevisionId | null;
  readonly author: PersonId;
  readonly authorName: string;
  readonly at: number;
  readonly text: string;
  readonly status: Status;
  readonly origin: Origin;
}
