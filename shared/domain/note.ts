/** Notes, and the spans that anchor notes and links to words. */
import type { NoteId, ParagraphId, PersonId } from './ids.ts';

export const NOTE_KINDS = [
  'equivalence',
  'name',
  'term',
  'culture',
  'ambiguity',
  'omission',
  'addition',
  'question',
  'other',
] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** UTF-16 offsets into one side of a paragraph, start included, end not. */
export interface Span {
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
  /** True when the words under the span changed after it was drawn: it wants a look. */
  readonly touched: boolean;
}

export interface Note {
  readonly id: NoteId;
  readonly paragraph: ParagraphId;
  /** Number of the paragraph in the project, from 1. */
  readonly number: number;
  readonly kind: NoteKind;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly author: PersonId;
  readonly authorName: string;
  /** Milliseconds since 1970, as the author's clock had it: for show, never for order. */
  readonly createdAt: number;
  readonly updatedAt: number;
}
