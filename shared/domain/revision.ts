/** One entry of a paragraph's append-only history. */
import type { ParagraphId, PersonId, RevisionId } from './ids.ts';
import type { Status } from './status.ts';

/**
 * How a revision came to be. `status` changed the status alone; `undo`, `redo` and `restore` bring an earlier one
 * back; `repeat` was filled from a paragraph of the same source; `split` and `join` came with a change of structure.
 */
export const ORIGINS = [
  'typed',
  'tm',
  'mt',
  'import',
  'suggestion',
  'merge',
  'status',
  'undo',
  'redo',
  'restore',
  'replace',
  'repeat',
  'split',
  'join',
] as const;
export type Origin = (typeof ORIGINS)[number];

export interface Revision {
  readonly id: RevisionId;
  /** The paragraph it was written in: for a part of a split one, perhaps the whole it came from. */
  readonly paragraph: ParagraphId;
  readonly parent: RevisionId | null;
  /** The revision it brought back, when it did. */
  readonly restores: RevisionId | null;
  readonly author: PersonId;
  readonly authorName: string;
  readonly authorColour: string;
  readonly at: number;
  readonly text: string;
  readonly status: Status;
  readonly origin: Origin;
}
