/** The unit of work: one source paragraph and its translation. */
import type { DocumentId, ParagraphId, RevisionId } from './ids.ts';
import type { Status } from './status.ts';
import type { TagDefinition } from './tag.ts';

export const PARAGRAPH_KINDS = [
  'paragraph',
  'heading',
  'list-item',
  'table-cell',
  'footnote',
  'endnote',
  'header',
  'footer',
  'text-box',
  'comment',
] as const;

/** What the paragraph is in its document. */
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

export type Direction = 'ltr' | 'rtl';

/** Where in its document a paragraph stands; every field is counted from 1. */
export interface ParagraphContext {
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** Number of the footnote or endnote this paragraph belongs to. */
  readonly note?: number;
  /** Nesting depth of a list item. */
  readonly listLevel?: number;
}

export interface Paragraph {
  readonly id: ParagraphId;
  readonly document: DocumentId;
  /** Position in the project, from 1, over all documents in order. */
  readonly number: number;
  readonly kind: ParagraphKind;
  /** Heading level, from 1; 0 for what is no heading. */
  readonly level: number;
  readonly context: ParagraphContext;
  /** BCP 47 language of the source paragraph, decided by its majority script. */
  readonly language: string;
  /** Text with inline codes as the private-use characters of `tag.ts`. */
  readonly source: string;
  readonly tags: readonly TagDefinition[];
  readonly target: string;
  readonly status: Status;
  readonly locked: boolean;
  /** The source is already in the target language: exported unchanged. */
  readonly copyAsIs: boolean;
  /** The newest revision, or null before the first edit. */
  readonly head: RevisionId | null;
  readonly noteCount: number;
  readonly findingCount: number;
}
