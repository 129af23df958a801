/** Translation memories: attached to a project, looked up, searched, imported and exported. */
import { z } from 'zod';
import { fileReference } from './documents.ts';
import { command, job, query } from './method.ts';
import {
  count,
  jobId,
  languageTag,
  documentId,
  paragraphId,
  projectId,
  shortText,
  side,
  spanRange,
  tag,
  text,
} from './values.ts';

const path = z.string().min(1).max(4096);
const memoryId = z.string().min(1).max(64);
const penalty = z.number().int().min(0).max(50);
const threshold = z.number().int().min(30).max(100);

/** A memory as the project sees it. */
export const attachedMemory = z.object({
  /** Empty for one that cannot be read. */
  id: z.string(),
  name: z.string(),
  path: z.string(),
  /** The project's own, always there and always written. */
  own: z.boolean(),
  /** From 1, the order in which equals are shown. */
  position: count,
  /** Confirmed translations are written to it. */
  writable: z.boolean(),
  /** Taken off every score, 0 to 50. */
  penalty: count,
  units: count,
  /** `read-only`: used, but its disk does not allow writing. `missing` and `damaged` are passed over. */
  state: z.enum(['ready', 'read-only', 'missing', 'damaged']),
  problem: z.string().nullable(),
});
export type AttachedMemory = Readonly<z.infer<typeof attachedMemory>>;

export const memoryFacts = z.object({
  id: z.string(),
  name: z.string(),
  path: z.string(),
  sourceLanguage: languageTag,
  targetLanguage: languageTag,
  units: count,
  readOnly: z.boolean(),
});
export type MemoryFacts = Readonly<z.infer<typeof memoryFacts>>;

export const diffPart = z.object({
  kind: z.enum(['same', 'removed', 'added']),
  text: z.string(),
  before: count,
  after: count,
});

export const match = z.object({
  memory: z.string(),
  memoryName: z.string(),
  memoryPath: z.string(),
  unit: count,
  /** Whole paragraph, or a sentence of one. */
  kind: z.enum(['paragraph', 'sentence']),
  /** 101: the same, between the same neighbours. 100: the same. 99: all words the same. Less the penalty. */
  score: z.number().int(),
  level: z.enum(['context', 'exact', 'fuzzy']),
  /** The match's own source, without codes. */
  source: z.string(),
  /** From the match's source to the text looked up. */
  difference: z.array(diffPart),
  /** Ready to insert: numbers and codes of the text looked up. */
  target: z.string(),
  /** Numbers of `target` that were put in, as offsets. */
  adapted: z.array(z.object({ start: count, end: count })),
  /** Numbers that differ and could not be put in. */
  numbersLeft: count,
  author: z.string(),
  project: z.string(),
  document: z.string(),
  changedAt: z.number(),
});
export type Match = z.infer<typeof match>;

/** A translation put together from the matches of the text's sentences. */
export const assembled = z.object({
  target: z.string(),
  score: z.number().int(),
  /** Numbers that were put in, as offsets of `target`. */
  adapted: z.array(z.object({ start: count, end: count })),
  /** Sentences of the text looked up; `score` is null where nothing was found, and `target` says `[…]` there. */
  parts: z.array(z.object({ start: count, end: count, score: z.number().int().nullable() })),
});
export type Assembled = z.infer<typeof assembled>;

export const lookupResult = z.object({ matches: z.array(match), assembled: assembled.nullable() });
export type LookupResult = z.infer<typeof lookupResult>;

export const concordanceHit = z.object({
  memory: z.string(),
  memoryName: z.string(),
  memoryPath: z.string(),
  unit: count,
  source: z.string(),
  target: z.string(),
  /** What was searched for, and what is linked to it on the other side. */
  spans: z.array(spanRange),
  author: z.string(),
  project: z.string(),
  document: z.string(),
  changedAt: z.number(),
});
export type ConcordanceHit = z.infer<typeof concordanceHit>;

/** Which memories: the project's, or files by path. */
const where = {
  project: projectId.exactOptional(),
  paths: z.array(path).max(50).exactOptional(),
};

export const memory = {
  list: query(z.object({ project: projectId }), z.array(attachedMemory)),
  /** What a memory file says of itself. */
  about: query(z.object({ path }), memoryFacts),
  /** Makes a memory file; with `project`, attaches it. Without `path` it goes beside the projects. */
  create: command(
    z.object({
      name: shortText,
      path: path.exactOptional(),
      sourceLanguage: languageTag.default('ar'),
      targetLanguage: languageTag.default('en'),
      project: projectId.exactOptional(),
    }),
    memoryFacts,
  ),
  attach: command(
    z.object({
      project: projectId,
      path,
      writable: z.boolean().default(true),
      penalty: penalty.default(0),
    }),
    z.array(attachedMemory),
  ),
  change: command(
    z.object({
      project: projectId,
      memory: memoryId,
      writable: z.boolean().exactOptional(),
      penalty: penalty.exactOptional(),
      position: z.number().int().positive().exactOptional(),
    }),
    z.array(attachedMemory),
  ),
  detach: command(z.object({ project: projectId, memory: memoryId }), z.array(attachedMemory)),
  /** Matches for a paragraph (which never matches itself) or for any text, the best first. */
  lookup: query(
    z.object({
      ...where,
      paragraph: paragraphId.exactOptional(),
      text: text.exactOptional(),
      tags: z.array(tag).default([]),
      threshold: threshold.default(70),
      limit: z.number().int().min(1).max(50).default(9),
    }),
    lookupResult,
  ),
  /** Counts that a match was inserted. */
  used: command(z.object({ path, unit: count }), z.object({})),
  /** Where words were used before, the newest first; `next` is passed as `page` for more. */
  concordance: query(
    z.object({
      ...where,
      text: z.string().trim().min(1).max(200),
      side: side.default('source'),
      /** Letter variants and vowel signs must be the same too. */
      exact: z.boolean().default(false),
      author: z.string().min(1).max(200).exactOptional(),
      from: z.number().exactOptional(),
      to: z.number().exactOptional(),
      page: z.string().max(2000).exactOptional(),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    z.object({ hits: z.array(concordanceHit), next: z.string().nullable() }),
  ),
  /** Brings a TMX file into a memory. Stopped, it takes back what it brought. */
  import: job(
    z.object({
      job: jobId,
      path,
      file: fileReference,
      sourceLanguage: languageTag.exactOptional(),
      targetLanguage: languageTag.exactOptional(),
    }),
    z.object({
      added: count,
      /** Already there with the same source and target. */
      known: count,
      /** Broken or without both languages. */
      skipped: count,
      /** The first hundred skipped ones: where and why. */
      problems: z.array(z.object({ where: z.string(), message: z.string() })),
    }),
  ),
  /** Writes a memory as TMX 1.4b; where to as in `exports.run`. */
  export: job(
    z.object({ job: jobId, path, to: path.exactOptional() }),
    z
      .object({
        name: z.string(),
        bytes: count,
        units: count,
        path: z.string().nullable(),
        download: z.string().nullable(),
      })
      .nullable(),
  ),
  /** Fills empty paragraphs from the memories, with origin `tm`, as drafts. */
  pretranslate: job(
    z.object({
      project: projectId,
      job: jobId,
      threshold: threshold.default(75),
      documents: z.array(documentId).min(1).exactOptional(),
    }),
    z.object({
      /** Empty paragraphs that were looked up. */
      asked: count,
      filled: count,
      context: count,
      exact: count,
      fuzzy: count,
      assembled: count,
    }),
  ),
} as const;
