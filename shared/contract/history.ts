/** Undo and redo over the whole project, also after a restart. */
import { z } from 'zod';
import { ACTION_KINDS } from '../domain/action.ts';
import { command, query } from './method.ts';
import { count, paragraphNumber, projectId } from './values.ts';

/** What one undo would take back, or took back. */
export const action = z.object({
  kind: z.enum(ACTION_KINDS),
  /** Where to look: number of its first paragraph, or null when that is out of sight. */
  number: paragraphNumber.nullable(),
  /** How many paragraphs it changed. */
  paragraphs: count,
  /** Milliseconds since 1970, for show. */
  at: count,
});
export type Action = Readonly<z.infer<typeof action>>;

/** `done` is null when there was nothing to do. */
const step = z.object({
  done: action.nullable(),
  /** Paragraphs of it that somebody changed since, and that were left as they are. */
  skipped: z.array(count),
});

export const history = {
  /** What the next undo and the next redo of this person would do. */
  state: query(
    z.object({ project: projectId }),
    z.object({ undo: action.nullable(), redo: action.nullable() }),
  ),
  /**
   * Takes back the person's newest action. One whose paragraphs were all changed by someone else since is refused
   * with `stale` and forgotten, so that the next undo goes on with the one before.
   */
  undo: command(z.object({ project: projectId }), step),
  redo: command(z.object({ project: projectId }), step),
} as const;
