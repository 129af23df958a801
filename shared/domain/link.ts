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

/** One of {@link LINK_KINDS}, or a name the project's own list gives. */
export type LinkKind = string;

/** What a link that was just drawn is, by the sides it has words on. */
export function drawnKind(spans: readonly { readonly side: 'source' | 'target' }[]): LinkKind {
  if (spans.every(({ side }) => side === 'source')) return 'omission';
  return spans.every(({ side }) => side === 'target') ? 'addition' : 'equivalence';
}

export interface Link {
  readonly id: LinkId;
  readonly paragraph: ParagraphId;
  readonly kind: LinkKind;
  readonly spans: readonly Span[];
  /** A note that says why, when there is one. */
  readonly note: NoteId | null;
  /** 0 to 1; 1 for what a person drew, less for a suggestion that was accepted. */
  readonly confidence: number;
  readonly author: PersonId;
  readonly authorName: string;
}
