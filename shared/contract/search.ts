/**
 * Find and replace over a project. A screen asks `find` for the first hits (soon there, page by page in the order
 * of numbers) and `count` for all of them (a moment later) with the same query. Nothing of this is stored: the
 * core keeps folded texts in memory, `prepare` fills them when the find bar opens.
 */
import { z } from 'zod';
import { PARAGRAPH_KINDS } from '../domain/paragraph.ts';
import { command, query } from './method.ts';
import { runs } from './paragraphs.ts';
import {
  count,
  documentId,
  noteId,
  paragraphFilter,
  paragraphId,
  paragraphNumber,
  personId,
  projectId,
  text,
} from './values.ts';

export const SEARCH_FIELDS = ['source', 'target', 'notes'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Which paragraphs to look at; every field given narrows. Together with no words it finds them all. */
export const searchFilter = paragraphFilter.extend({
  documents: z.array(documentId).min(1).exactOptional(),
  kinds: z.array(z.enum(PARAGRAPH_KINDS)).min(1).exactOptional(),
  locked: z.boolean().exactOptional(),
  withLinks: z.boolean().exactOptional(),
  /** Who wrote the translation as it stands. */
  authors: z.array(personId).min(1).exactOptional(),
  /** Ids of checks that found something. */
  checks: z.array(z.string().max(100)).min(1).exactOptional(),
});

export const searchQuery = z.object({
  /** Words, or a regular expression (JavaScript's, with `u` and `m`). Empty: every paragraph of the filter. */
  text: z.string().max(1000).default(''),
  fields: z.array(z.enum(SEARCH_FIELDS)).min(1).default(['source', 'target']),
  /**
   * false folds: vowel signs, tatweel, forms of alif, hamza, ya and ta marbuta, digits, quotes and capitals make
   * no difference. true takes the words as written; a regular expression is then sensitive to case, and never folds.
   */
  exact: z.boolean().default(false),
  regex: z.boolean().default(false),
  /** `whole`: between word borders; `clitics`: Arabic particles and pronouns may hang on it. Not for `regex`. */
  word: z.enum(['any', 'whole', 'clitics']).default('any'),
  where: searchFilter.default({}),
});
export type SearchQuery = Readonly<z.infer<typeof searchQuery>>;

/** UTF-16 offsets in the text as it is stored, on whole graphemes, in order, never overlapping. */
const ranges = z.array(z.object({ start: count, end: count }).readonly()).readonly();

/** A paragraph with something in it. Its texts are those of `paragraphs.rows`. */
export const searchHit = z.object({
  number: paragraphNumber,
  source: ranges,
  target: ranges,
  notes: z.array(z.object({ note: noteId, ranges })).readonly(),
});
export type SearchHit = Readonly<z.infer<typeof searchHit>>;

const replacing = {
  project: projectId,
  /** `fields` is not looked at: only targets are replaced, never in locked or copied-as-is paragraphs. */
  query: searchQuery,
  /** With `regex`, `$1`…, `$<name>` and `$&` mean groups and the whole match. */
  replacement: text,
  /** Capitals of the words replaced are kept when the replacement is in small letters. */
  keepCase: z.boolean().default(false),
};

export const search = {
  /** Reads all texts once, so that the first search is as quick as the others. */
  prepare: query(z.object({ project: projectId }), z.object({})),
  /**
   * Hits after number `after`, at most `limit` paragraphs; pass `next` as the next `after`, null means no more.
   * A pattern that is no regular expression, or that takes too long, answers `invalid-input`.
   */
  find: query(
    z.object({
      project: projectId,
      query: searchQuery,
      after: count.default(0),
      limit: z.number().int().positive().max(500).default(50),
    }),
    z.object({ hits: z.array(searchHit), next: count.nullable() }),
  ),
  /** How many there are, and in which paragraphs (to show only those). */
  count: query(
    z.object({ project: projectId, query: searchQuery }),
    z.object({
      paragraphs: count,
      occurrences: count,
      runs,
      /** base64 of little-endian Uint16: occurrences in each paragraph found, in order (65535 stands for more). */
      each: z.string(),
    }),
  ),
  /** Whose translations stand in the project now, by name: what `where.authors` can choose among. */
  writers: query(z.object({ project: projectId }), z.array(z.object({ id: personId, name: z.string() }))),
  /** What `replace` would do to the next paragraphs after `after`, without doing it. */
  replacePreview: query(
    z.object({
      ...replacing,
      after: count.default(0),
      limit: z.number().int().positive().max(200).default(50),
    }),
    z.object({
      changes: z.array(
        z.object({
          number: paragraphNumber,
          paragraph: paragraphId,
          before: z.string(),
          after: z.string(),
          /** In `before`. */
          ranges,
          /** Locked or copied as is: `replace` leaves it alone. */
          skipped: z.boolean(),
        }),
      ),
      next: count.nullable(),
    }),
  ),
  /**
   * Replaces everywhere, or in the given paragraphs only, as one undo (kind `replace`). A confirmed paragraph
   * becomes a draft. `skipped` are paragraphs with hits that are locked or copied as is.
   */
  replace: command(
    z.object({
      ...replacing,
      numbers: z.array(paragraphNumber).max(100_000).exactOptional(),
      /** Only this one of each paragraph's occurrences, from 0: for replacing one by one. */
      occurrence: count.exactOptional(),
    }),
    z.object({ paragraphs: count, occurrences: count, skipped: z.array(paragraphNumber) }),
  ),
} as const;
