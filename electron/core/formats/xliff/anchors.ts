/** Where the spans of notes and links begin and end in one text. */
import type { BilingualParagraph } from '../model.ts';

export interface Anchor {
  /** Unique in the unit. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Number of the note in its unit, from 1; 0 for a link. */
  readonly note: number;
  /** Identifier of the link; '' for a note. */
  readonly link: string;
}

/** Spans that hold at least one character, in order of start. */
export function anchorsOf(p: BilingualParagraph, side: 'source' | 'target'): readonly Anchor[] {
  const anchors: Anchor[] = [];
  const add = (
    spans: BilingualParagraph['notes'][number]['spans'],
    id: string,
    what: Pick<Anchor, 'note' | 'link'>,
  ): void => {
    for (const [i, span] of spans.entries())
      if (span.side === side && span.start < span.end && span.end <= p[side].length)
        anchors.push({
          id: `${id}${side[0]}${i}`,
          start: cuts(p[side], span.start) ? span.start - 1 : span.start,
          end: cuts(p[side], span.end) ? span.end + 1 : span.end,
          ...what,
        });
  };
  for (const [i, note] of p.notes.entries()) add(note.spans, `n${i + 1}`, { note: i + 1, link: '' });
  for (const [i, link] of p.links.entries()) add(link.spans, `l${i + 1}`, { note: 0, link: link.id });
  return anchors.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** True when `at` is inside a surrogate pair. */
function cuts(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}
