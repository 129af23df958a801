/** TMX 1.4b: every paragraph that has a translation, as a unit of a translation memory. */
import type { TagDefinition } from '../../../../shared/domain/tag.ts';
import { tagOf } from '../../../../shared/domain/tag.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import { xmlAttribute, xmlText } from '../bilingual/xml-text.ts';
import type { BilingualDocument, BilingualParagraph, BilingualWriter } from '../model.ts';

/** The document type is named, as the standard asks, and never needed to read the file. */
export const tmxWriter: BilingualWriter = {
  format: 'tmx',
  mediaType: 'application/x-tmx+xml',
  extension: 'tmx',
  write: (document) => encodeChunks(lines(document)),
};

function* lines(document: BilingualDocument): Generator<string> {
  const author = xmlAttribute(document.author === '' ? 'Tarjuman' : document.author);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n`;
  yield `<header creationtool="Tarjuman" creationtoolversion="1" datatype="plaintext" segtype="paragraph" adminlang="en" srclang="${xmlAttribute(document.sourceLanguage)}" o-tmf="tarjuman" creationdate="${tmxDate(document.date)}" creationid="${author}"/>\n<body>\n`;
  for (const part of document.documents)
    for (const paragraph of part.paragraphs())
      if (!paragraph.copyAsIs && paragraph.target !== '') yield unit(document, part.name, paragraph);
  yield '</body>\n</tmx>\n';
}

function unit(document: BilingualDocument, name: string, p: BilingualParagraph): string {
  const notes = p.notes.map((note) => `<note>${xmlText(note.text)}</note>`).join('');
  const props = `<prop type="x-status">${p.status}</prop><prop type="x-document">${xmlText(name)}</prop>`;
  const variant = (language: string, text: string): string =>
    `<tuv xml:lang="${xmlAttribute(language)}"><seg>${segment(text, p.tags)}</seg></tuv>`;
  return `<tu tuid="${xmlAttribute(p.id)}">${notes}${props}\n${variant(document.sourceLanguage, p.source)}\n${variant(document.targetLanguage, p.target)}</tu>\n`;
}

/** Inline codes as `bpt`/`ept`, a half without its other as `it`, a standalone one as `ph` (TMX 1.4b, 3). */
function segment(text: string, tags: readonly TagDefinition[]): string {
  const present = new Set(text);
  return text.replace(/[^\uE000-\uE7FF]+|[\uE000-\uE7FF]/g, (piece) => {
    const mark = tagOf(piece.charCodeAt(0));
    if (mark === undefined) return xmlText(piece);
    const tag = tags.find((t) => t.id === mark.id);
    const shown = xmlText(tag?.equivalent ?? tag?.label ?? String(mark.id));
    if (tag?.pair !== true) return `<ph x="${mark.id}">${shown}</ph>`;
    const other = String.fromCharCode(piece.charCodeAt(0) + (mark.closing ? -1 : 1));
    if (!present.has(other))
      return `<it x="${mark.id}" pos="${mark.closing ? 'end' : 'begin'}">${shown}</it>`;
    return mark.closing
      ? `<ept i="${mark.id}">${shown}</ept>`
      : `<bpt i="${mark.id}" x="${mark.id}">${shown}</bpt>`;
  });
}

/** `YYYYMMDDThhmmssZ` (ISO 8601 basic, as TMX wants). */
function tmxDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');
}
