/** What is drawn on words: the spans of notes and links, the words a check points at, and what find has found. */
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import { LINK_KINDS } from '../../shared/domain/link.ts';
import type { LinkKind } from '../../shared/domain/link.ts';
import type { Span } from '../../shared/domain/note.ts';
import { messages } from '../i18n/index.ts';
import { findingText } from './findings.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'note' | 'link' | 'suggestion' | 'finding' | 'found';
  /**
   * Ordinal of the note or link in its paragraph, from 1; both its sides carry the same. 0 for a finding. What was
   * found has 1 where one stands, else 0.
   */
  readonly ordinal: number;
  /** One of five hues, from 1; 0 for a finding and for what was found. */
  readonly hue: number;
  readonly title: string;
  /** What a link is called in its paragraph's list, from 1. */
  readonly label?: string;
}

export const HUES = 5;

/** Ordinals of links begin behind this, so that a new note moves none of them. */
const LINKS_FROM = 50;
/** And those of suggestions behind any link. */
const SUGGESTIONS_FROM = 5000;

/** Hue of the note or link with this ordinal. */
export function hueOf(ordinal: number): number {
  return ((ordinal - 1) % HUES) + 1;
}

/** The ordinal of a row's link by its place: a link that has a note carries the note's. */
export function linkOrdinal(row: Pick<ParagraphRow, 'notes' | 'links'>, index: number): number {
  const link = row.links[index];
  const ofNote =
    link === undefined || link.note === null ? -1 : row.notes.findIndex((note) => note.id === link.note);
  return ofNote >= 0 ? ofNote + 1 : LINKS_FROM + index + 3;
}

export function suggestionOrdinal(index: number): number {
  return SUGGESTIONS_FROM + index + 1;
}

/** What suggested links draw on one side. */
export function suggestionMarks(
  suggested: readonly {
    readonly spans: readonly Pick<Span, 'side' | 'start' | 'end'>[];
    readonly confidence: number;
  }[],
  side: 'source' | 'target',
): readonly Mark[] {
  const { t } = messages();
  return suggested.flatMap(({ spans, confidence }, index) => {
    const ordinal = suggestionOrdinal(index);
    const title = t('links.suggested-title', { percent: Math.round(confidence * 100) });
    return spans
      .filter((span) => span.side === side && span.start < span.end)
      .map(({ start, end }): Mark => ({
        start,
        end,
        kind: 'suggestion',
        ordinal,
        hue: hueOf(ordinal),
        title,
      }));
  });
}

/** A kind of link in the words of the interface; one of the project's own is its own name. */
export function kindName(kind: LinkKind): string {
  const { t } = messages();
  const known = LINK_KINDS.find((name) => name === kind);
  return known === undefined ? kind : t(`links.kind-${known}`);
}

/** The marks on one side of a row, in order; a link that has a note carries its ordinal. */
export function rowMarks(row: ParagraphRow, side: 'source' | 'target'): readonly Mark[] {
  const marks: Mark[] = [];
  row.notes.forEach((note, index) => {
    for (const span of note.spans) {
      if (span.side !== side || span.start >= span.end) continue;
      const { start, end } = span;
      marks.push({ start, end, kind: 'note', ordinal: index + 1, hue: hueOf(index + 1), title: note.text });
    }
  });
  row.links.forEach((link, index) => {
    const ordinal = linkOrdinal(row, index);
    for (const span of link.spans) {
      if (span.side !== side || span.start >= span.end) continue;
      const { start, end } = span;
      marks.push({
        start,
        end,
        kind: 'link',
        ordinal,
        hue: hueOf(ordinal),
        title: kindName(link.kind),
        label: String(index + 1),
      });
    }
  });
  for (const finding of row.findings) {
    if (finding.side !== side || finding.start >= finding.end) continue;
    const { start, end } = finding;
    marks.push({ start, end, kind: 'finding', ordinal: 0, hue: 0, title: findingText(finding, messages()) });
  }
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
