/** Bilingual Markdown (GitHub Flavored): each paragraph in Arabic, then in English, notes as footnotes. */
import { directionOf } from '../../../../shared/text/language.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import { inlineContent } from '../bilingual/inline.ts';
import { notePoints, numberNotes } from '../bilingual/notes.ts';
import type { NumberedNote } from '../bilingual/notes.ts';
import { FORMAT } from '../bilingual/shown.ts';
import { byline, noteKindName } from '../bilingual/words.ts';
import type { BilingualDocument, BilingualOptions, BilingualParagraph, BilingualWriter } from '../model.ts';

/**
 * Right-to-left paragraphs stand in `<div dir="rtl" lang="…">` with blank lines around their text, so that
 * they are set rightly and are still Markdown inside; runs of the other direction stand in `<bdi>`.
 */
export const markdownWriter: BilingualWriter = {
  format: 'markdown',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  write: (document, options) => encodeChunks(page(document, options)),
};

function* page(document: BilingualDocument, options: BilingualOptions): Generator<string> {
  yield `# ${escape(document.title)}\n\n${escape(byline(document))}\n`;
  const footnotes: string[] = [];
  for (const part of document.documents) {
    if (document.documents.length > 1) yield `\n## ${escape(part.name)}\n`;
    for (const paragraph of part.paragraphs()) {
      const notes = options.notes === 'none' ? [] : numberNotes(paragraph, footnotes.length + 1);
      for (const n of notes) footnotes.push(footnote(n));
      yield `\n${paragraphText(document, paragraph, notes)}`;
    }
  }
  if (footnotes.length > 0) yield `\n${footnotes.join('\n')}\n`;
}

function paragraphText(
  document: BilingualDocument,
  p: BilingualParagraph,
  notes: readonly NumberedNote[],
): string {
  const source = block(p, 'source', p.language, notes);
  if (p.copyAsIs) return source;
  return `${source}\n${p.target === '' ? '…\n' : block(p, 'target', document.targetLanguage, notes)}`;
}

function block(
  p: BilingualParagraph,
  side: 'source' | 'target',
  language: string,
  notes: readonly NumberedNote[],
): string {
  const direction = directionOf(language);
  const items = inlineContent({ text: p[side], tags: p.tags, direction }, [], notePoints(notes, side));
  let text = '';
  for (const item of items) {
    if (item.type === 'text') text += stretch(item, direction);
    else if (item.type === 'point') text += `[^${item.key}]`;
    else text += item.type === 'break' ? '<br>' : ' ';
  }
  const line = p.kind === 'heading' ? `${'#'.repeat(Math.min(6, Math.max(2, p.level)))} ${text}` : text;
  return direction === 'rtl' ? `<div dir="rtl" lang="${language}">\n\n${line}\n\n</div>\n` : `${line}\n`;
}

function stretch(
  item: {
    readonly text: string;
    readonly format: number;
    readonly isolate: number;
    readonly direction: string;
  },
  direction: string,
): string {
  let text = escape(item.text);
  if ((item.format & FORMAT.italic) !== 0) text = `<i>${text}</i>`;
  if ((item.format & FORMAT.bold) !== 0) text = `<b>${text}</b>`;
  return item.isolate > 0 && item.direction !== direction ? `<bdi>${text}</bdi>` : text;
}

function footnote({ note, number, words }: NumberedNote): string {
  const about = [words.source, words.target].filter((w) => w !== '').map((w) => `<bdi>${escape(w)}</bdi>`);
  const lead = about.length === 0 ? '' : `${about.join(' → ')}: `;
  return `[^${number}]: **${noteKindName(note.kind)}.** ${lead}${escape(note.text).replace(/\s*\n\s*/g, ' ')}`;
}

/** Text that means nothing to Markdown (CommonMark 0.31, backslash escapes). */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s|$)/, (_, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    );
}
