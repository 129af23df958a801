/** TMX 1.4b: every paragraph that has a translation, as a unit of a translation memory. */
import type { TagDefinition } from '../../../../shared/domain/tag.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import { codedPieces } from '../bilingual/codes.ts';
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
      // what is already in the target language is no translation
      if (!paragraph.copyAsIs && paragraph.target !== '' && paragraph.language !== document.targetLanguage)
        yield unit(document, part.name, paragraph);
  yield '</body>\n</tmx>\n';
}

function unit(document: BilingualDocument, name: string, p: BilingualParagraph): string {
  const notes = p.notes.map((note) => `<note>${xmlText(note.text)}</note>`).join('');
  const props = `<prop type="x-status">${p.status}</prop><prop type="x-document">${xmlText(name)}</prop>`;
  const variant = (language: string, text: string): string =>
    `<tuv xml:lang="${xmlAttribute(language)}"><seg>${segment(text, p.tags)}</seg></tuv>`;
  const by = document.author === '' ? '' : ` creationid="${xmlAttribute(document.author)}"`;
  return `<tu tuid="${xmlAttribute(p.id)}" creationdate="${tmxDate(document.date)}"${by}>${notes}${props}\n${variant(document.sourceLanguage, p.source)}\n${variant(document.targetLanguage, p.target)}</tu>\n`;
}

/** Inline codes as `bpt`/`ept`, a half without its other as `it`, a standalone one as `ph` (TMX 1.4b, 3). */
export function segment(text: string, tags: readonly TagDefinition[]): string {
  const numbers = new Map<string, number>();
  return codedPieces(text, tags)
    .map((piece) => {
      if (piece.type === 'text') return xmlText(piece.text);
      const { tag, id, role, partner, name } = piece;
      const type = tag === undefined ? '' : ` type="${tag.type}"`;
      const label = tag?.label ?? String(id);
      if (role === 'alone') return `<ph x="${id}"${type}>${xmlText(tag?.equivalent ?? `<${label}/>`)}</ph>`;
      const shown = xmlText(role === 'open' ? `<${label}>` : `</${label}>`);
      if (partner === undefined)
        return `<it x="${id}" pos="${role === 'open' ? 'begin' : 'end'}"${type}>${shown}</it>`;
      // `i` joins the halves and must be unique in the segment; `x` joins source and target
      const i = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, i);
      return role === 'open'
        ? `<bpt i="${i}" x="${id}"${type}>${shown}</bpt>`
        : `<ept i="${i}">${shown}</ept>`;
    })
    .join('');
}

/** `YYYYMMDDThhmmssZ` (ISO 8601 basic, as TMX wants). */
export function tmxDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');
}
