/** Splitting and joining paragraphs. */
import { z } from 'zod';
import { command } from './method.ts';
import { count, paragraphId, projectId } from './values.ts';
import { paragraphRow } from './paragraphs.ts';

export const structure = {
  /**
   * Cuts a paragraph in two, at an offset of its source and one of its target; both are moved to the nearest
   * place between characters. Notes and links go to the part their words are in. Numbers after it shift by one.
   */
  split: command(
    z.object({ project: projectId, paragraph: paragraphId, source: count, target: count }),
    z.object({ rows: z.array(paragraphRow).length(2) }),
  ),
  /** Joins a paragraph with the next of its document, when both are of one kind and place. */
  join: command(z.object({ project: projectId, paragraph: paragraphId }), z.object({ row: paragraphRow })),
} as const;
