/** XLIFF 1.2 (OASIS, 2008), strict: for tools that read nothing newer. */
import type { Status } from '../../../../shared/domain/status.ts';
import type { TagDefinition, TagType } from '../../../../shared/domain/tag.ts';
import { tagOf } from '../../../../shared/domain/tag.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import { xmlAttribute, xmlText } from '../bilingual/xml-text.ts';
import type { BilingualDocument, BilingualNote, BilingualParagraph, BilingualWriter } from '../model.ts';

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
    yield `<file original="${xmlAttribute(part.name)}" source-language="${xmlAttribute(document.sourceLanguage)}" target-language="${xmlAttribute(document.targetLanguage)}" datatype="plaintext"><body>\n`;
    for (const paragraph of part.paragraphs()) yield unit(paragraph);
    yield '</body></file>\n';
  }
  yield '</xliff>\n';
}

function unit(p: BilingualParagraph): string {
  const fixed = p.copyAsIs || p.locked ? ' translate="no"' : '';
  const approved = p.copyAsIs || p.status === 'approved' || p.status === 'signed-off' ? 'yes' : 'no';
  const text = p.copyAsIs ? p.source : p.target;
  const target =
    text === ''
      ? ''
      : `<target state="${p.copyAsIs ? 'final' : STATES[p.status]}">${inline(text, p.tags)}</target>`;
  return `<trans-unit id="${xmlAttribute(p.id)}" resname="${p.number}"${fixed} approved="${approved}" xml:space="preserve"><source>${inline(p.source, p.tags)}</source>${target}${p.notes.map(note).join('')}</trans-unit>\n`;
}

function note(n: BilingualNote): string {
  const sides = new Set(n.spans.map((span) => span.side));
  const [only] = sides;
  const annotates = sides.size === 1 && only !== undefined ? only : 'general';
  const from = n.author === '' ? '' : ` from="${xmlAttribute(n.author)}"`;
  return `<note annotates="${annotates}"${from}>${xmlText(n.text)}</note>`;
}

/** Pairs as bx/ex, which may overlap; standalone codes as x. */
function inline(text: string, tags: readonly TagDefinition[]): string {
  return text.replace(/[^\uE000-\uE7FF]+|[\uE000-\uE7FF]/g, (piece) => {
    const mark = tagOf(piece.charCodeAt(0));
    if (mark === undefined) return xmlText(piece);
    const tag = tags.find((t) => t.id === mark.id);
    const ctype = tag === undefined ? undefined : CTYPES[tag.type];
    const kind = ctype === undefined ? '' : ` ctype="${ctype}"`;
    if (tag?.pair !== true) return `<x id="${mark.id}"${kind}/>`;
    return mark.closing
      ? `<ex id="e${mark.id}" rid="${mark.id}"/>`
      : `<bx id="${mark.id}" rid="${mark.id}"${kind}/>`;
  });
}
