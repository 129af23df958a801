/** Links between source words and target words: drawn by hand, or suggested and accepted. */
import { z } from 'zod';
import { command, query } from './method.ts';
import { link, linkId, linkKind, noteText, paragraphId, projectId, spanRange, text } from './values.ts';

const spans = z.array(spanRange).min(1).max(100);

export const links = {
  list: query(z.object({ project: projectId, paragraph: paragraphId.exactOptional() }), z.array(link)),
  /**
   * Draws a link. Spans grow to whole characters. Without `kind`: an omission when it has source words only, an
   * addition when it has target words only, else an equivalence.
   */
  add: command(
    z.object({ project: projectId, paragraph: paragraphId, kind: linkKind.exactOptional(), spans }),
    link,
  ),
  /** Changes what is given. `note` writes the note that goes with the link; null takes it away. */
  change: command(
    z.object({
      project: projectId,
      link: linkId,
      kind: linkKind.exactOptional(),
      note: noteText.nullable().exactOptional(),
      spans: spans.exactOptional(),
    }),
    link,
  ),
  /** Out of sight, not lost: {@link links.restore} brings it back. */
  remove: command(z.object({ project: projectId, link: linkId }), z.object({})),
  restore: command(z.object({ project: projectId, link: linkId }), link),
  /**
   * Makes links of suggestions for a paragraph whose translation is `target`, as one undo. One that shares a word with a
   * link that is there is left out; faults `stale` when the translation is another by now.
   */
  accept: command(
    z.object({
      project: projectId,
      paragraph: paragraphId,
      target: text,
      links: z
        .array(z.object({ spans, confidence: z.number().min(0).max(1) }))
        .min(1)
        .max(1000),
    }),
    z.array(link),
  ),
  /** The kinds of link this project offers, in their order. */
  kinds: query(z.object({ project: projectId }), z.array(linkKind)),
  setKinds: command(z.object({ project: projectId, kinds: z.array(linkKind).min(1).max(50) }), z.object({})),
} as const;
