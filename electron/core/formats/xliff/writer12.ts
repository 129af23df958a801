/** XLIFF 1.2 (OASIS, 2008), strict: for tools that read nothing newer. */
import type { Status } from '../../../../shared/domain/status.ts';
import type { TagDefinition, TagType } from '../../../../shared/domain/tag.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import { codedPieces } from '../bilingual/codes.ts';
import { xmlAttribute, xmlText } from '../bilingual/xml-text.ts';
import type { BilingualDocument, BilingualNote, BilingualParagraph, BilingualWriter } from '../model.ts';

/**
 * Notes say which side they are about; their words are not marked, since `mrk` cannot overlap in 1.2.
 * A paragraph without a translation has no `target`.
 */
export const xliff12Writer: BilingualWriter = {
  format: 'xliff12',
  mediaType: 'application/x-xliff+xml',
  extension: 'xlf',
  write: (document) => encodeChunks(lines(document)),
};

/** `target@state` of each status. */
const STATES: Readonly<Record<Status, string>> = {
  'not-started': 'needs-translation',
  draft: 'new',
  translated: 'translated',
  rejected: 'needs-review-translation',
  approved: 'final',
  'signed-off': 'signed-off',
};

const CTYPES: Readonly<Partial<Record<TagType, string>>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underlined',
  link: 'link',
  break: 'lb',
  image: 'image',
};

function* lines(document: BilingualDocument): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n`;
  for (const part of document.documents) {
    yield `<file original="${xmlAttribute(part.name)}" source-language="${xmlAttribute(document.sourceLanguage)}" target-language="${xmlAttribute(document.targetLanguage)}" datatype="plaintext" tool-id="tarjuman" date="${new Date(document.date).toISOString()}"><header><tool tool-id="tarjuman" tool-name="Tarjuman"/></header><body>\n`;
    for (const paragraph of part.paragraphs()) yield unit(paragraph, document.targetLanguage);
    yield '</body></file>\n';
  }
  yield '</xliff>\n';
}

function unit(p: BilingualParagraph, language: string): string {
  const fixed = p.copyAsIs || p.locked ? ' translate="no"' : '';
  const approved = p.copyAsIs || p.status === 'approved' || p.status === 'signed-off' ? 'yes' : 'no';
  const text = p.copyAsIs ? p.source : p.target;
  const target =
    text === ''
      ? ''
      : `<target xml:lang="${xmlAttribute(language)}" state="${p.copyAsIs ? 'final' : STATES[p.status]}"${!p.copyAsIs && p.status === 'rejected' ? ' state-qualifier="rejected-inaccurate"' : ''}>${inline(text, p.tags)}</target>`;
  return `<trans-unit id="${xmlAttribute(p.id)}" resname="${p.number}"${fixed} approved="${approved}" xml:space="preserve"><source xml:lang="${xmlAttribute(p.language)}">${inline(p.source, p.tags)}</source>${target}${p.notes.map(note).join('')}</trans-unit>\n`;
}

function note(n: BilingualNote): string {
  const sides = new Set(n.spans.map((span) => span.side));
  const [only] = sides;
  const annotates = sides.size === 1 && only !== undefined ? only : 'general';
  const from = n.author === '' ? '' : ` from="${xmlAttribute(n.author)}"`;
  return `<note annotates="${annotates}"${from}>${xmlText(n.text)}</note>`;
}

/** Pairs as bx/ex, which may overlap; a half without its other as `it`; standalone codes as x. */
function inline(text: string, tags: readonly TagDefinition[]): string {
  return codedPieces(text, tags)
    .map((piece) => {
      if (piece.type === 'text') return xmlText(piece.text);
      const { name, role, partner, tag } = piece;
      const ctype = tag === undefined ? undefined : CTYPES[tag.type];
      const kind = ctype === undefined ? '' : ` ctype="${ctype}"`;
      if (role === 'alone') return `<x id="${name}"${kind}/>`;
      if (partner === undefined) {
        const shown = xmlText(role === 'open' ? `<${tag?.label}>` : `</${tag?.label}>`);
        return `<it id="${name}" pos="${role}"${kind}>${shown}</it>`;
      }
      return role === 'open'
        ? `<bx id="${name}" rid="${name}"${kind}/>`
        : `<ex id="${name}e" rid="${name}"/>`;
    })
    .join('');
}
