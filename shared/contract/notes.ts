/** Notes on paragraphs and on words of them. */
import { z } from 'zod';
import { command, query } from './method.ts';
import { note, noteId, noteKind, noteText, paragraphId, projectId, spanRange } from './values.ts';

const spans = z.array(spanRange).max(50);

export const notes = {
  list: query(z.object({ project: projectId, paragraph: paragraphId.exactOptional() }), z.array(note)),
  add: command(
    z.object({
      project: projectId,
      paragraph: paragraphId,
      kind: noteKind.default('other'),
      text: noteText,
      spans: spans.default([]),
    }),
    note,
  ),
  change: command(
    z.object({
      project: projectId,
      note: noteId,
      kind: noteKind.exactOptional(),
      text: noteText.exactOptional(),
      spans: spans.exactOptional(),
    }),
    note,
  ),
  /** Out of sight, not lost: {@link notes.restore} brings it back. */
  remove: command(z.object({ project: projectId, note: noteId }), z.object({})),
  restore: command(z.object({ project: projectId, note: noteId }), note),
} as const;
