/** Schemas of the domain values that travel. */
import { z } from 'zod';
import type {
  DocumentId,
  LinkId,
  NoteId,
  ParagraphId,
  PersonId,
  ProjectId,
  RevisionId,
} from '../domain/ids.ts';
import { isUuid } from '../domain/ids.ts';
import { NOTE_KINDS } from '../domain/note.ts';
import { PARAGRAPH_KINDS } from '../domain/paragraph.ts';
import { DOCUMENT_FORMATS } from '../domain/project.ts';
import { ORIGINS } from '../domain/revision.ts';
import { STATUSES } from '../domain/status.ts';

function id<T extends string>() {
  return z.custom<T>((v) => typeof v === 'string' && isUuid(v), 'not an identifier');
}

export const projectId = id<ProjectId>();
export const documentId = id<DocumentId>();
export const paragraphId = id<ParagraphId>();
export const revisionId = id<RevisionId>();
export const noteId = id<NoteId>();
export const linkId = id<LinkId>();
export const personId = id<PersonId>();
export const jobId = z.string().min(1).max(64);

/** Longest text one paragraph may hold, in UTF-16 units. */
export const MAX_TEXT = 1_000_000;

export const text = z.string().max(MAX_TEXT);
export const shortText = z.string().trim().min(1).max(200);
export const noteText = z.string().trim().min(1).max(20_000);
export const languageTag = z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'not a language tag');
export const count = z.number().int().nonnegative();
export const paragraphNumber = z.number().int().positive();

export const status = z.enum(STATUSES);
export const noteKind = z.enum(NOTE_KINDS);
export const linkKind = z.string().trim().min(1).max(60);
export const origin = z.enum(ORIGINS);
export const documentFormat = z.enum(DOCUMENT_FORMATS);
export const side = z.enum(['source', 'target']);

export const spanRange = z
  .object({ side, start: count, end: count })
  .refine((s) => s.start < s.end, 'a span needs at least one character');
export const span = z.object({ side, start: count, end: count, touched: z.boolean() }).readonly();

export const tag = z
  .object({
    id: z.number().int().positive(),
    pair: z.boolean(),
    type: z.enum([
      'bold',
      'italic',
      'underline',
      'superscript',
      'subscript',
      'format',
      'link',
      'break',
      'tab',
      'image',
      'footnote',
      'field',
      'character',
      'other',
    ]),
    label: z.string(),
    equivalent: z.string().exactOptional(),
    data: z.string().exactOptional(),
  })
  .readonly();

export const person = z.object({
  id: personId,
  name: shortText,
  initials: z.string().trim().min(1).max(4),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
});

export const project = z.object({
  id: projectId,
  name: z.string(),
  path: z.string(),
  sourceLanguage: languageTag,
  targetLanguage: languageTag,
  readOnly: z.boolean(),
});

export const projectDocument = z.object({
  id: documentId,
  name: z.string(),
  format: documentFormat,
  position: paragraphNumber,
  paragraphs: count,
  translatable: count,
  confirmed: count,
  firstNumber: paragraphNumber,
  warnings: z.array(z.string()).readonly(),
});

export const context = z
  .object({
    table: count.exactOptional(),
    row: count.exactOptional(),
    column: count.exactOptional(),
    note: count.exactOptional(),
    listLevel: count.exactOptional(),
  })
  .readonly();

export const paragraph = z.object({
  id: paragraphId,
  document: documentId,
  number: paragraphNumber,
  kind: z.enum(PARAGRAPH_KINDS),
  level: count,
  context,
  language: languageTag,
  source: z.string(),
  tags: z.array(tag).readonly(),
  target: z.string(),
  status,
  locked: z.boolean(),
  copyAsIs: z.boolean(),
  head: revisionId.nullable(),
  noteCount: count,
  findingCount: count,
});

export const note = z.object({
  id: noteId,
  paragraph: paragraphId,
  number: paragraphNumber,
  kind: noteKind,
  text: z.string(),
  spans: z.array(span).readonly(),
  author: personId,
  authorName: z.string(),
  createdAt: count,
  updatedAt: count,
});

export const link = z.object({
  id: linkId,
  paragraph: paragraphId,
  kind: linkKind,
  spans: z.array(span).readonly(),
  note: noteId.nullable(),
  confidence: z.number().min(0).max(1),
  author: personId,
  authorName: z.string(),
});

export const revision = z.object({
  id: revisionId,
  paragraph: paragraphId,
  parent: revisionId.nullable(),
  restores: revisionId.nullable(),
  author: personId,
  authorName: z.string(),
  authorColour: z.string(),
  at: count,
  text: z.string(),
  status,
  origin,
});

export const finding = z.object({
  check: z.string(),
  level: z.enum(['error', 'warning', 'info', 'note']),
  /** In English. */
  message: z.string(),
  /** What kind of message it is, and what stands in it: enough to say it in another language. */
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
  side,
  start: count,
  end: count,
});

/** Which paragraphs to show or take; every field given narrows. */
export const paragraphFilter = z.object({
  document: documentId.exactOptional(),
  statuses: z.array(status).min(1).exactOptional(),
  /** true: only copied as is; false: none of them. */
  copyAsIs: z.boolean().exactOptional(),
  withNotes: z.boolean().exactOptional(),
  withFindings: z.boolean().exactOptional(),
});
