/** Paragraphs of a plain text. */
import { FormatError } from '../model.ts';
import { linesOf, type Line } from './lines.ts';

/** `every-line` keeps blank lines, as empty paragraphs: for files that go with others line by line. */
export type ParagraphMode = 'line' | 'block' | 'every-line';

/** A paragraph of plain text and the lines it was read from, counted from 0. */
export interface TextParagraph {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Longest paragraph taken, in UTF-16 units: nobody translates more in one go, and editors choke on it. */
export const MAX_PARAGRAPH = 1_000_000;

/**
 * The paragraphs of `text`: each line (`line`), or each run of lines between blank ones (`block`), whose
 * lines are joined by a space. White space at both ends is cut; what is blank is no paragraph, except where
 * every line is one.
 *
 * @throws FormatError `limit-exceeded` for a paragraph longer than {@link MAX_PARAGRAPH}.
 */
export function splitParagraphs(text: string, mode: ParagraphMode): Iterable<TextParagraph> {
  return mode === 'block' ? byBlock(text) : byLine(text, mode === 'every-line');
}

function* byLine(text: string, blanks: boolean): Generator<TextParagraph> {
  for (const line of linesOf(text, blanks ? 'all' : 'filled')) {
    const content = contentOf(text, line);
    if (content !== '' || blanks) yield { text: content, first: line.index, last: line.index };
  }
}

function* byBlock(text: string): Generator<TextParagraph> {
  let held: string[] = [];
  let length = 0;
  let next = 0;
  for (const line of linesOf(text)) {
    const content = contentOf(text, line);
    if (content === '') {
      if (held.length > 0) yield { text: held.join(' '), first: next - held.length, last: next - 1 };
      held = [];
      length = 0;
    } else {
      held.push(content);
      length += content.length + 1;
      if (length > MAX_PARAGRAPH) throw tooLong(line);
    }
    next = line.index + 1;
  }
  if (held.length > 0) yield { text: held.join(' '), first: next - held.length, last: next - 1 };
}

function contentOf(text: string, line: Line): string {
  if (line.end - line.start > MAX_PARAGRAPH) throw tooLong(line);
  return text.slice(line.start, line.end).trim();
}

function tooLong(line: Line): FormatError {
  return new FormatError('limit-exceeded', 'A paragraph has over a million characters.', {
    where: `line ${line.index + 1}`,
    hint: 'Break the text into paragraphs, one to a line, and import it again.',
  });
}

const SAMPLE_LINES = 2_000;
const SENTENCE_END = /[.!?؟…:؛۔][»”"')\]]*$/;

/**
 * Whether a text has one paragraph to a line, or paragraphs of hard-wrapped lines with a blank one between.
 * Wrapped text gives itself away: lines inside a block are of about one length, short, and seldom end a
 * sentence.
 */
export function guessParagraphMode(text: string): 'line' | 'block' {
  let inner = 0;
  let unfinished = 0;
  let blanks = 0;
  const lengths: number[] = [];
  let previous = '';
  for (const line of linesOf(text)) {
    if (line.index >= SAMPLE_LINES) break;
    const content = text.slice(line.start, Math.min(line.end, line.start + 2_000)).trim();
    if (content === '' && previous !== '') blanks++;
    if (content !== '' && previous !== '') {
      inner++;
      lengths.push(previous.length);
      if (!SENTENCE_END.test(previous)) unfinished++;
    }
    previous = content;
  }
  if (blanks === 0 || inner < blanks || inner < 3) return 'line';
  lengths.sort((a, b) => a - b);
  const low = lengths[Math.floor(lengths.length * 0.1)] ?? 0;
  const high = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return high <= 130 && low >= high * 0.6 && unfinished >= inner * 0.6 ? 'block' : 'line';
}
