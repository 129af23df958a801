/** Bilingual Markdown (GitHub Flavored): each paragraph, then its translation, notes as footnotes. */
import type { Direction } from '../../../../shared/domain/paragraph.ts';
import { directionOf } from '../../../../shared/text/language.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import { inlineContent, type Inline, type Stretch } from '../bilingual/inline.ts';
import { notePoints, numberNotes, type NumberedNote } from '../bilingual/notes.ts';
import { FORMAT } from '../bilingual/shown.ts';
import { byline, languageOf, noteKindName, statusName } from '../bilingual/words.ts';
import { htmlText } from '../html/text.ts';
import type { BilingualDocument, BilingualOptions, BilingualParagraph, BilingualWriter } from '../model.ts';
import { markdownLine, markdownText } from './text.ts';

/**
 * A paragraph after the other rather than a table: cells of a Markdown table are one line each and cannot be
 * edited by hand once they hold a paragraph. Right-to-left text stands in `<div dir="rtl" lang="…">` with blank
 * lines inside, so that it is set rightly and is still Markdown; runs of the other direction stand in
 * `<span dir="…">`, which isolates as `<bdi>` does and which, unlike it, GitHub lets through.
 */
export const markdownWriter: BilingualWriter = {
  format: 'markdown',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  write: (document, options) => encodeChunks(page(document, options)),
};

function* page(document: BilingualDocument, options: BilingualOptions): Generator<string> {
  yield `# ${mixed(document.title, document)}\n\n${mixed(byline(document), document)}\n`;
  const footnotes: string[] = [];
  for (const part of document.documents) {
    if (document.documents.length > 1) yield `\n## ${mixed(part.name, document)}\n`;
    for (const paragraph of part.paragraphs()) {
      const notes = options.notes === 'none' ? [] : numberNotes(paragraph, footnotes.length + 1);
      for (const n of notes) footnotes.push(footnote(n, document));
      if (options.showStatus) yield `\n**${paragraph.number}** · ${statusName(paragraph)}\n`;
      yield block(paragraph, 'source', paragraph.language, notes);
      if (!paragraph.copyAsIs) yield block(paragraph, 'target', document.targetLanguage, notes);
    }
  }
  if (footnotes.length > 0) yield `\n${footnotes.join('\n')}\n`;
}

function block(
  p: BilingualParagraph,
  side: 'source' | 'target',
  language: string,
  notes: readonly NumberedNote[],
): string {
  const direction = directionOf(language);
  const content = inlineContent({ text: p[side], tags: p.tags, direction }, [], notePoints(notes, side));
  const line = markdownLine(inlineMarkdown(content, direction));
  // an ellipsis keeps the place of what is not translated yet
  const text = line === '' ? '…' : line;
  const shown = p.kind === 'heading' ? `${'#'.repeat(Math.min(6, Math.max(2, p.level)))} ${text}` : text;
  return direction === 'rtl'
    ? `\n<div dir="rtl" lang="${htmlText(language)}">\n\n${shown}\n\n</div>\n`
    : `\n${shown}\n`;
}

function inlineMarkdown(content: readonly Inline[], direction: Direction): string {
  let text = '';
  for (const item of content) {
    if (item.type === 'text') text += stretch(item, direction);
    else if (item.type === 'point') text += `[^${item.key}]`;
    else text += item.type === 'break' ? '<br>' : ' ';
  }
  return text;
}

const ELEMENTS: readonly (readonly [bit: number, name: string])[] = [
  [FORMAT.bold, 'b'],
  [FORMAT.italic, 'i'],
  [FORMAT.underline, 'ins'],
  [FORMAT.superscript, 'sup'],
  [FORMAT.subscript, 'sub'],
];

/** HTML for formatting: asterisks do not work inside words and beside Arabic punctuation. */
function stretch(item: Stretch, direction: Direction): string {
  let text = markdownText(item.text);
  for (const [bit, name] of ELEMENTS) if ((item.format & bit) !== 0) text = `<${name}>${text}</${name}>`;
  return item.isolate > 0 && item.direction !== direction
    ? `<span dir="${item.direction}">${text}</span>`
    : text;
}

/** Plain text in the direction of its own language, on one line. */
function mixed(text: string, document: BilingualDocument): string {
  return mixedIn(text, directionOf(languageOf(text, document)));
}

function mixedIn(text: string, direction: Direction): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return inlineMarkdown(inlineContent({ text: line, tags: [], direction }, [], []), direction);
}

function footnote({ note, number, words }: NumberedNote, document: BilingualDocument): string {
  const about = [words.target, words.source]
    .filter((w) => w !== '')
    .map((w) => `<b dir="${directionOf(languageOf(w, document))}">${markdownText(w)}</b>`);
  const lead = about.length === 0 ? '' : `${about.join(' – ')}: `;
  const direction = directionOf(languageOf(note.text, document));
  const said = mixedIn(note.text, direction);
  const text = direction === 'rtl' ? `<span dir="rtl">${said}</span>` : said;
  const kind = note.kind === 'other' ? [] : [noteKindName(note.kind)];
  const by = [...kind, markdownText(note.author)].filter((t) => t !== '').join(', ');
  return `[^${number}]: ${lead}${text}${by === '' ? '' : ` (${by})`}`;
}
