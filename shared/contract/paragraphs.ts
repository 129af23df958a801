/** Reading paragraphs: for the grid by place, for scripts in order. */
import { z } from 'zod';
import { query } from './method.ts';
import {
  count,
  finding,
  link,
  note,
  paragraph,
  paragraphFilter,
  paragraphId,
  paragraphNumber,
  projectId,
  revision,
  status,
} from './values.ts';

/** A highlight to draw on a static row. */
export const paragraphRow = paragraph.extend({
  notes: z.array(note).readonly(),
  links: z.array(link).readonly(),
  findings: z.array(finding).readonly(),
  /** How many paragraphs in sight have exactly this source and these codes, itself included. */
  repeats: paragraphNumber,
  /** Kept apart from its repeats: neither filled from them nor filling them. */
  parted: z.boolean(),
});
export type ParagraphRow = Readonly<z.infer<typeof paragraphRow>>;

/** Numbers as inclusive runs: `[[1, 5], [9, 9]]`. */
export const runs = z.array(z.tuple([paragraphNumber, paragraphNumber]));

export const counts = z.object({
  all: count,
  byStatus: z.record(status, count),
  copyAsIs: count,
  withNotes: count,
  withFindings: count,
  translatable: count,
  confirmed: count,
  sourceWords: count,
  confirmedSourceWords: count,
});
export type Counts = Readonly<z.infer<typeof counts>>;

export const paragraphs = {
  /** Which paragraphs a filter shows, with the length of each text so that a row's height can be guessed. */
  index: query(
    z.object({ project: projectId, filter: paragraphFilter.default({}) }),
    z.object({
      total: count,
      runs,
      /** base64 of little-endian Uint16: source length of each shown paragraph, in order. */
      lengths: z.string(),
    }),
  ),
  /** Rows by number, at most 200; numbers that do not exist are left out. */
  rows: query(
    z.object({ project: projectId, numbers: z.array(paragraphNumber).max(200) }),
    z.array(paragraphRow),
  ),
  get: query(z.object({ project: projectId, paragraph: paragraphId }), paragraphRow),
  /** In order, by key: pass the last number of one page as `after` of the next. */
  list: query(
    z.object({
      project: projectId,
      filter: paragraphFilter.default({}),
      after: count.default(0),
      limit: z.number().int().positive().max(1000).default(500),
    }),
    z.array(paragraphRow),
  ),
  counts: query(
    z.object({ project: projectId, filter: paragraphFilter.pick({ document: true }).default({}) }),
    counts,
  ),
  /** Oldest first, those of the paragraphs it was split or joined from included. */
  history: query(z.object({ project: projectId, paragraph: paragraphId }), z.array(revision)),
  /** Number of the next paragraph after (or before) `from` that fits, or null. */
  next: query(
    z.object({
      project: projectId,
      from: count,
      backwards: z.boolean().default(false),
      unconfirmed: z.boolean().default(false),
      filter: paragraphFilter.default({}),
    }),
    z.object({ number: paragraphNumber.nullable() }),
  ),
} as const;
