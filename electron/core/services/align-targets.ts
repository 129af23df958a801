/** Which line of a file of translations goes with which paragraph. */
import { AppFault } from '../../../shared/contract/errors.ts';

/** A line of a text, or a paragraph of a Word file. */
export interface TargetLine {
  readonly text: string;
  /** As its reader counts, from 1. */
  readonly number: number;
}

/** What is known of a paragraph before it is matched. */
export interface Anchor {
  /** From 1, in its document. */
  readonly index: number;
  readonly number: number;
  readonly source: string;
  readonly copyAsIs: boolean;
}

/** The document lines are matched with. */
export interface AlignedDocument {
  readonly name: string;
  readonly paragraphs: number;
  /** In order, made as they are asked for. */
  anchors(): Iterable<Anchor>;
}

/**
 * One line to a paragraph: by line number where the file has as many lines as the document has paragraphs (a blank
 * one leaves its paragraph alone), else by order, passing over blank lines.
 *
 * @returns as many lines as there are paragraphs.
 * @throws AppFault `bad-file` where neither fits, with the first line that goes astray.
 */
export function alignTargets<L extends TargetLine>(
  lines: readonly L[],
  document: AlignedDocument,
  what: 'line' | 'paragraph',
): readonly L[] {
  const filled = lines.filter((line) => line.text !== '');
  const whole = withoutBlankEnd(lines, document.paragraphs);
  if (whole.length === document.paragraphs) return whole;
  if (filled.length === document.paragraphs) return filled;
  throw astray(filled, document, what);
}

function withoutBlankEnd<L extends TargetLine>(lines: readonly L[], atLeast: number): readonly L[] {
  let end = lines.length;
  while (end > atLeast && lines[end - 1]?.text === '') end--;
  return lines.slice(0, end);
}

function astray(filled: readonly TargetLine[], document: AlignedDocument, what: string): AppFault {
  const message = `The file has ${filled.length} ${what}s of text; “${document.name}” has ${document.paragraphs} paragraphs.`;
  // a paragraph copied as is should be found again word for word: the first that is not shows where it slipped
  let settled = 0;
  for (const anchor of document.anchors()) {
    if (!anchor.copyAsIs) continue;
    const line = filled[anchor.index - 1];
    if (line === undefined) break;
    if (line.text !== anchor.source)
      return new AppFault('bad-file', message, {
        where: `${what} ${line.number}`,
        hint: `Between ${what} ${settled + 1} and ${what} ${line.number} one is missing or too many: paragraph ${anchor.number}, copied as is, should stand there (${quoted(anchor.source)}), not ${quoted(line.text)}.`,
      });
    settled = line.number;
  }
  const extra = filled[document.paragraphs];
  if (extra !== undefined)
    return new AppFault('bad-file', message, {
      where: `${what} ${extra.number}`,
      hint: `${quoted(extra.text)} has no paragraph: put each translation on a ${what} of its own.`,
    });
  const last = filled.at(-1)?.number ?? 0;
  return new AppFault('bad-file', message, {
    where: `${what} ${last + 1}`,
    hint: `The file ends before it: write one ${what} to a paragraph, in their order.`,
  });
}

function quoted(text: string): string {
  return text.length <= 50 ? `“${text}”` : `“${text.slice(0, 48).trimEnd()}…”`;
}
