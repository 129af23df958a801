/** Links between source words and target words: drawn by hand, or suggested and accepted. */
import { z } from 'zod';
import { fileReference } from './documents.ts';
import { command, job, query } from './method.ts';
import {
  count,
  jobId,
  link,
  linkId,
  linkKind,
  noteText,
  paragraphId,
  paragraphNumber,
  projectId,
  side,
  spanRange,
  text,
} from './values.ts';

/** What spoke for a suggestion. */
const evidence = z.enum(['name', 'number', 'placeable', 'glossary', 'dictionary', 'statistics', 'position']);

export const suggestedLink = z.object({
  spans: z.array(z.object({ side, start: count, end: count })).readonly(),
  confidence: z.number().min(0).max(1),
  /** The strongest first. */
  because: z.array(evidence).readonly(),
});
export type SuggestedLink = Readonly<z.infer<typeof suggestedLink>>;

/** The bilingual dictionary that suggestions look words up in. */
export const linkDictionary = z.object({ name: z.string(), entries: count });
export type LinkDictionary = Readonly<z.infer<typeof linkDictionary>>;

const least = z.number().min(0).max(1).default(0.4);

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
  /**
   * Suggested links of at least `least`, surest first, for a paragraph whose translation is `target`; none over a word
   * that a link has. Made apart from everything else, so that nothing waits for it.
   */
  suggest: query(
    z.object({ project: projectId, paragraph: paragraphId, target: text, least }),
    z.array(suggestedLink),
  ),
  /** Accepts every suggestion of the project, as one undo; what was accepted stays when it is stopped. */
  acceptAll: job(
    z.object({ project: projectId, least, job: jobId }),
    z.object({ paragraphs: count, links: count }),
  ),
  /** Words that mean something and have no partner, in paragraphs that have links: left out, or added. */
  unlinked: query(
    z.object({ project: projectId }),
    z.array(z.object({ number: paragraphNumber, side, start: count, end: count, text: z.string() })),
  ),
  /** Draws the links of a Pharaoh or JSON file, all or none, as one undo. Faults `bad-file` naming the paragraph. */
  importFile: command(
    z.object({ project: projectId, file: fileReference }),
    z.object({ paragraphs: count, links: count, known: count }),
  ),
  dictionary: query(z.object({}), linkDictionary.nullable()),
  /** Keeps a copy: an .index and a .dict(.dz) of dictd, or one file of tab-separated lines. Faults `bad-file`. */
  setDictionary: command(z.object({ staged: z.array(z.string()).min(1).max(2) }), linkDictionary),
  clearDictionary: command(z.object({}), z.object({})),
  /** The kinds of link this project offers, in their order. */
  kinds: query(z.object({ project: projectId }), z.array(linkKind)),
  setKinds: command(z.object({ project: projectId, kinds: z.array(linkKind).min(1).max(50) }), z.object({})),
} as const;
