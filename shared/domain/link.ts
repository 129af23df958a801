/** A link: a set of source words and the set of target words that render them. */
import type { LinkId, NoteId, ParagraphId, PersonId } from './ids.ts';
import type { Span } from './note.ts';

export const LINK_KINDS = [
  'equivalence',
  'modulation',
  'transposition',
  'explicitation',
  'omission',
  'addition',
  'borrowing',
  'adaptation',
  'idiom',
] as const;

export type LinkKind = (typeof LINK_KINDS)[number];

export interface Link {
  readonly id: LinkId;
  readonly paragraph: ParagraphId;
  readonly kind: LinkKind;
  readonly spans: readonly Span[];
  /** A note that says why, when there is one. */
  readonly note: NoteId | null;
  /** 0 to 1; 1 for what a person drew. */
  readonly confidence: number;
  readonly author: PersonId;
}
