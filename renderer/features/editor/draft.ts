/** What one paragraph's typing stands at: typed here, on disk there, and what is on its way. */
import type { AppError } from '../../../shared/contract/errors.ts';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { ParagraphId, RevisionId } from '../../../shared/domain/ids.ts';

export interface Draft {
  readonly id: ParagraphId;
  readonly number: number;
  /** The revision the typing started from, or the last one written. */
  base: RevisionId | null;
  /** Text on disk, as far as is known here. */
  saved: string;
  /** Text on the screen. */
  text: string;
  /** When the first keystroke not yet sent was made, in milliseconds; 0 when there is none. */
  dirtySince: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  flight: Promise<void> | null;
  failure: AppError | null;
  /** What somebody else wrote meanwhile; nothing is sent until the translator has chosen. */
  conflict: ParagraphRow | null;
  attempts: number;
  /** Where the text comes from that goes out next: typed, or put in from a memory. */
  origin: 'typed' | 'tm';
}

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: AppError; readonly number: number };

export interface Conflict {
  readonly id: ParagraphId;
  readonly number: number;
  readonly mine: string;
  readonly theirs: string;
}

export interface SaveSnapshot {
  readonly state: SaveState;
  readonly conflicts: readonly Conflict[];
}

/** A draft of what a row holds. */
export function draftOf(row: ParagraphRow): Draft {
  return {
    id: row.id,
    number: row.number,
    base: row.head,
    saved: row.target,
    text: row.target,
    dirtySince: 0,
    timer: undefined,
    flight: null,
    failure: null,
    conflict: null,
    attempts: 0,
    origin: 'typed',
  };
}

/** True when something of the draft is not on disk. */
export function isDirty(draft: Draft): boolean {
  return draft.text !== draft.saved || draft.flight !== null || draft.conflict !== null;
}

/** The one line the footer shows for all drafts together. */
export function snapshotOf(drafts: Iterable<Draft>): SaveSnapshot {
  let state: SaveState = { kind: 'saved' };
  const conflicts: Conflict[] = [];
  for (const draft of drafts) {
    if (draft.conflict !== null) {
      const { id, number, text: mine, conflict } = draft;
      conflicts.push({ id, number, mine, theirs: conflict.target });
    }
    if (draft.failure !== null) state = { kind: 'failed', error: draft.failure, number: draft.number };
    else if (isDirty(draft) && state.kind === 'saved') state = { kind: 'saving' };
  }
  return { state, conflicts };
}
