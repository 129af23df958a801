/** Notes on their way out: their numbers, and where in the text they are called. */
import type { Span } from '../../../../shared/domain/note.ts';
import { plainText } from '../../../../shared/domain/tag.ts';
import type { BilingualNote, BilingualParagraph } from '../model.ts';
import type { Mark, Point } from './inline.ts';

/** A note with its number in the export, from 1, which is also its key among marks and points. */
export interface NumberedNote {
  readonly number: number;
  readonly note: BilingualNote;
  readonly paragraph: BilingualParagraph;
  /** The side whose text calls the note. */
  readonly side: 'source' | 'target';
  /** The words it is about, on that side; the whole of it when none were chosen. */
  readonly start: number;
  readonly end: number;
  /** Words quoted before the note, on each side; '' for none. */
  readonly words: { readonly source: string; readonly target: string };
}

/**
 * Numbers the notes of one paragraph, the first one `first`, in the order a reader meets them: the source's,
 * then the translation's, each by where they are called. (Word and LibreOffice count footnotes that way.)
 */
export function numberNotes(paragraph: BilingualParagraph, first: number): readonly NumberedNote[] {
  const sides = ['source', 'target'];
  return paragraph.notes
    .map((note) => calledNote(paragraph, note))
    .toSorted((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side) || a.end - b.end || a.start - b.start)
    .map((note, index) => ({ ...note, number: first + index }));
}

function calledNote(paragraph: BilingualParagraph, note: BilingualNote): Omit<NumberedNote, 'number'> {
  const spans = (side: 'source' | 'target') =>
    note.spans.filter((s) => s.side === side && s.start < s.end).toSorted((a, b) => a.start - b.start);
  const source = spans('source');
  const target = paragraph.copyAsIs ? [] : spans('target');
  const fallback = paragraph.copyAsIs || paragraph.target === '' ? 'source' : 'target';
  const side = target.length > 0 ? 'target' : source.length > 0 ? 'source' : fallback;
  const chosen = side === 'target' ? target : source;
  return {
    note,
    paragraph,
    side,
    start: chosen[0]?.start ?? 0,
    end: chosen.at(-1)?.end ?? paragraph[side].length,
    words: { source: wordsOf(paragraph, source), target: wordsOf(paragraph, target) },
  };
}

/** The words under the notes, for a writer that marks them. */
export function noteMarks(notes: readonly NumberedNote[], side: 'source' | 'target'): readonly Mark[] {
  return notes.flatMap((n) =>
    n.note.spans
      .filter((s) => s.side === side && s.start < s.end)
      .map((s) => ({ key: n.number, start: s.start, end: s.end })),
  );
}

/** Where on `side` the notes called there are to be referred to: after their last word. */
export function notePoints(notes: readonly NumberedNote[], side: 'source' | 'target'): readonly Point[] {
  return notes
    .filter((n) => n.side === side)
    .map((n) => ({ key: n.number, at: n.end, role: 'end' as const }));
}

/** Characters of notes that make a narrow column about as tall as half a page. */
const TALL = 500;

/** True when notes beside a paragraph are so long that their row must be allowed to break between pages. */
export function areTall(notes: readonly NumberedNote[]): boolean {
  return notes.reduce((sum, n) => sum + n.note.text.length + 60, 0) > TALL;
}

const LONGEST = 60;

function wordsOf(paragraph: BilingualParagraph, spans: readonly Span[]): string {
  const text = spans
    .map((s) =>
      plainText(paragraph[s.side].slice(s.start, s.end), paragraph.tags).replace(/\s+/g, ' ').trim(),
    )
    .filter((t) => t !== '')
    .join(' … ');
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(' ', LONGEST);
  const shortened = text.slice(0, cut > LONGEST / 2 ? cut : LONGEST).replace(/[\ud800-\udbff]$/, '');
  return `${shortened}…`;
}
