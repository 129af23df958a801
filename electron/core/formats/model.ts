/** What the readers give and the writers take: documents as values, knowing nothing of any database. */
import type { LinkKind } from '../../../shared/domain/link.ts';
import type { NoteKind, Span } from '../../../shared/domain/note.ts';
import type { ParagraphContext, ParagraphKind } from '../../../shared/domain/paragraph.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { TagDefinition } from '../../../shared/domain/tag.ts';

/** One paragraph as a reader finds it. */
export interface ImportedParagraph {
  readonly kind: ParagraphKind;
  readonly level: number;
  readonly context: ParagraphContext;
  /** BCP 47, by majority script outside placeables. */
  readonly language: string;
  readonly source: string;
  readonly tags: readonly TagDefinition[];
  /** Where the paragraph stands in the kept file; opaque to all but the format that made it. */
  readonly locator: string;
}

/** Facts about a file known before its paragraphs. */
export interface ImportedHeader {
  readonly format: 'text' | 'docx';
  /** WHATWG encoding label, for text only. */
  readonly encoding?: string;
  readonly warnings: readonly string[];
}

/** One paragraph as a bilingual writer wants it. */
export interface BilingualParagraph {
  readonly id: string;
  /** Number in the project, from 1. */
  readonly number: number;
  readonly kind: ParagraphKind;
  readonly level: number;
  readonly context: ParagraphContext;
  readonly language: string;
  readonly source: string;
  readonly target: string;
  readonly tags: readonly TagDefinition[];
  readonly status: Status;
  readonly locked: boolean;
  readonly copyAsIs: boolean;
  readonly notes: readonly BilingualNote[];
  readonly links: readonly BilingualLink[];
  /** Where it stands in the kept file; several places once paragraphs were joined. */
  readonly locators: readonly string[];
}

export interface BilingualNote {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly author: string;
  readonly initials: string;
  readonly createdAt: number;
  readonly spans: readonly Span[];
}

export interface BilingualLink {
  readonly id: string;
  readonly kind: LinkKind;
  /** 0 to 1; 1 when it is left out. */
  readonly confidence?: number;
  readonly spans: readonly Span[];
}

/** A project or a part of it, ready to be written; paragraphs are read once, in order. */
export interface BilingualDocument {
  readonly projectId: string;
  readonly title: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly date: number;
  readonly documents: readonly BilingualPart[];
}

export interface BilingualPart {
  readonly id: string;
  readonly name: string;
  paragraphs(): Iterable<BilingualParagraph>;
  /** The imported text, for a document that was imported from a plain text. */
  original?(): string;
}

export interface BilingualOptions {
  /** How notes leave the program. */
  readonly notes: 'footnotes' | 'comments' | 'column' | 'none';
  readonly orientation: 'portrait' | 'landscape';
  /** Which side the Arabic stands on. */
  readonly sourceSide: 'left' | 'right';
  /** Show the status of each paragraph. */
  readonly showStatus: boolean;
}

/** Bytes of an export, in order. A writer never holds the whole document. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** A writer of one bilingual format. */
export interface BilingualWriter {
  readonly format: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  write(document: BilingualDocument, options: BilingualOptions): ByteStream;
}

/** A fault in a file somebody gave us: what is wrong, where, and what to do about it. */
export class FormatError extends Error {
  readonly code: 'bad-file' | 'undecodable' | 'unsupported-format' | 'limit-exceeded';
  /** File part, line or byte offset. */
  readonly where: string | undefined;
  /** What the user can do. */
  readonly hint: string | undefined;

  constructor(
    code: 'bad-file' | 'undecodable' | 'unsupported-format' | 'limit-exceeded',
    message: string,
    at: { where?: string; hint?: string } = {},
  ) {
    super(message);
    this.name = 'FormatError';
    this.code = code;
    this.where = at.where;
    this.hint = at.hint;
  }
}
