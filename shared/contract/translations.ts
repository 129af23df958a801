/** Writing translations. Every answer is sent only after the change is on disk. */
import { z } from 'zod';
import { command } from './method.ts';
import { origin, paragraphId, projectId, revisionId, status, text } from './values.ts';
import { paragraphRow } from './paragraphs.ts';

const written = z.object({ row: paragraphRow });

export const translations = {
  /**
   * Replaces the target text. `base` is the revision the typist saw (null before the first): a paragraph
   * that moved on meanwhile answers `stale` and keeps both texts. Continued typing folds into one revision.
   */
  edit: command(
    z.object({
      project: projectId,
      paragraph: paragraphId,
      text,
      base: revisionId.nullable(),
      origin: origin.default('typed'),
    }),
    written,
  ),
  /** Ends the typing of a paragraph: the next edit is a revision of its own. */
  leave: command(z.object({ project: projectId, paragraph: paragraphId }), z.object({})),
  setStatus: command(z.object({ project: projectId, paragraph: paragraphId, status }), written),
  setLocked: command(z.object({ project: projectId, paragraph: paragraphId, locked: z.boolean() }), written),
  /** Copied-as-is paragraphs are exported unchanged; switched off, the paragraph is to be translated. */
  setCopyAsIs: command(
    z.object({ project: projectId, paragraph: paragraphId, copyAsIs: z.boolean() }),
    written,
  ),
} as const;
