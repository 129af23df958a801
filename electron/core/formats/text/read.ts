/** Plain text into paragraphs. */
import { paragraphLanguage } from '../../../../shared/text/language.ts';
import { FormatError, type ImportedParagraph } from '../model.ts';
import { FOREIGN, tagForeign } from './characters.ts';
import { isHeadingLine } from './headings.ts';
import { linesOf, writeTextLocator } from './lines.ts';
import { splitParagraphs, type ParagraphMode, type TextParagraph } from './paragraphs.ts';

export interface TextReading {
  /** From {@link inspectText}: the text holds characters to be turned into codes. */
  readonly foreign: boolean;
  readonly paragraphMode: ParagraphMode;
  readonly languages: { readonly source: string; readonly target: string };
}

const NO_TAGS: readonly never[] = [];
const NO_CONTEXT = {};

/**
 * The paragraphs of a text, in order, made as they are asked for.
 *
 * @throws FormatError `limit-exceeded` for an endless paragraph.
 */
export function* readText(text: string, how: TextReading): Generator<ImportedParagraph> {
  let before: TextParagraph | undefined;
  let current: TextParagraph | undefined;
  for (const next of splitParagraphs(text, how.paragraphMode)) {
    if (current !== undefined) yield imported(current, before, next, how);
    before = current;
    current = next;
  }
  if (current !== undefined) yield imported(current, before, undefined, how);
}

function imported(
  paragraph: TextParagraph,
  before: TextParagraph | undefined,
  after: TextParagraph | undefined,
  how: TextReading,
): ImportedParagraph {
  const heading = isHeadingLine(paragraph.text, before?.text, after?.text);
  const { text, tags } = how.foreign ? tagForeign(paragraph.text) : { text: paragraph.text, tags: NO_TAGS };
  return {
    kind: heading ? 'heading' : 'paragraph',
    level: heading ? 2 : 0,
    context: NO_CONTEXT,
    language: paragraphLanguage(text, how.languages),
    source: text,
    tags,
    locator: writeTextLocator(paragraph),
  };
}

export interface TextInspection {
  readonly warnings: readonly string[];
  /** There are characters that stored text cannot hold as they are. */
  readonly foreign: boolean;
}

/**
 * What a user ought to know about a decoded text before its paragraphs: characters shown as codes, marks of
 * an earlier bad conversion.
 *
 * @throws FormatError `bad-file` for a text with NUL in it, which is a binary file.
 */
export function inspectText(text: string): TextInspection {
  // one pass over a text that has none of them, which is nearly every text
  if (!/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uE000-\uE7FF\uFFFD-\uFFFF]/.test(text))
    return { warnings: [], foreign: false };
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw new FormatError('bad-file', 'This is a binary file, not a text: it holds NUL characters.', {
      where: `line ${lineAt(text, nul)}`,
      hint: 'Open it in the program that made it and save it as text or DOCX; or choose another encoding.',
    });
  const warnings: string[] = [];
  const foreign = text.search(FOREIGN);
  if (foreign >= 0)
    warnings.push(
      `Control or private-use characters, the first in line ${lineAt(text, foreign)}, are shown as codes.`,
    );
  const replaced = text.indexOf('\uFFFD');
  if (replaced >= 0)
    warnings.push(
      `The file holds replacement characters (\uFFFD), the first in line ${lineAt(text, replaced)}: letters were lost before it came here.`,
    );
  return { warnings, foreign: foreign >= 0 };
}

/** Number, from 1, of the line that holds `offset`. */
function lineAt(text: string, offset: number): number {
  let number = 0;
  for (const line of linesOf(text)) {
    if (line.start > offset) break;
    number = line.index + 1;
  }
  return number;
}
