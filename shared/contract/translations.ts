/** Writing translations. Every answer is sent only after the change is on disk. */
import { z } from 'zod';
import { command } from './method.ts';
import {
  count,
  origin,
  paragraphId,
  paragraphNumber,
  projectId,
  revisionId,
  status,
  text,
} from './values.ts';
import { paragraphRow, runs } from './paragraphs.ts';

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
  /** Confirming fills the repeats, as the settings say: `filled` were, `offered` wait for `fillRepeats`. */
  setStatus: command(
    z.object({ project: projectId, paragraph: paragraphId, status }),
    written.extend({ filled: z.array(paragraphNumber), offered: z.array(paragraphNumber) }),
  ),
  /** Gives this paragraph's translation to its repeats: to empty ones, and to those that had its earlier text. */
  fillRepeats: command(
    z.object({ project: projectId, paragraph: paragraphId }),
    z.object({ filled: z.array(paragraphNumber) }),
  ),
  /** Brings text, status and the places of notes and links back to those of an earlier revision, as a new one. */
  restore: command(z.object({ project: projectId, paragraph: paragraphId, revision: revisionId }), written),
  setLocked: command(z.object({ project: projectId, paragraph: paragraphId, locked: z.boolean() }), written),
  /** Copied-as-is paragraphs are exported unchanged; switched off, the paragraph is to be translated. */
  setCopyAsIs: command(
    z.object({ project: projectId, paragraph: paragraphId, copyAsIs: z.boolean() }),
    written,
  ),
  /** Sets flags of many paragraphs as one action; numbers as inclusive runs. A flag left out stays. */
  setFlags: command(
    z.object({
      project: projectId,
      runs,
      locked: z.boolean().exactOptional(),
      copyAsIs: z.boolean().exactOptional(),
      parted: z.boolean().exactOptional(),
    }),
    z.object({ changed: count }),
  ),
} as const;
