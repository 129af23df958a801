/** What is drawn on words: the spans of notes and links, and the words a check points at. */
import type { ParagraphRow } from '../../shared/contract/paragraphs.ts';
import { messages } from '../i18n/index.ts';
import { findingText } from './findings.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'note' | 'link' | 'finding';
  /** Ordinal of the note or link in its paragraph, from 1; both its sides carry the same. 0 for a finding. */
  readonly ordinal: number;
  /** One of five hues, from 1; 0 for a finding. */
  readonly hue: number;
  readonly title: string;
}

export const HUES = 5;

/** Ordinals of links begin behind this, so that a new note moves none of them. */
const LINKS_FROM = 50;

/** Hue of the note or link with this ordinal. */
export function hueOf(ordinal: number): number {
  return ((ordinal - 1) % HUES) + 1;
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
    const ofNote = row.notes.findIndex((note) => note.id === link.note);
    const ordinal = ofNote >= 0 ? ofNote + 1 : LINKS_FROM + index + 3;
    for (const span of link.spans) {
      if (span.side !== side || span.start >= span.end) continue;
      const { start, end } = span;
      marks.push({ start, end, kind: 'link', ordinal, hue: hueOf(ordinal), title: link.kind });
    }
  });
  for (const finding of row.findings) {
    if (finding.side !== side || finding.start >= finding.end) continue;
    const { start, end } = finding;
    marks.push({ start, end, kind: 'finding', ordinal: 0, hue: 0, title: findingText(finding, messages()) });
  }
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
