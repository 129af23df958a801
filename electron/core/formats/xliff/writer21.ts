/** XLIFF 2.1 (OASIS, 2018): a unit a paragraph, with its state, notes and links. */
import { directionOf } from '../../../../shared/text/language.ts';
import { xliffState } from '../../../../shared/domain/status.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import { xmlAttribute, xmlText } from '../bilingual/xml-text.ts';
import type { BilingualDocument, BilingualParagraph, BilingualWriter } from '../model.ts';
import { anchorsOf } from './anchors.ts';
import { inline21 } from './inline21.ts';

export const xliffWriter: BilingualWriter = {
  format: 'xliff',
  mediaType: 'application/xliff+xml',
  extension: 'xlf',
  write: (document) => encodeChunks(lines(document)),
};

function* lines(document: BilingualDocument): Generator<string> {
  const { sourceLanguage: source, targetLanguage: target } = document;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${xmlAttribute(source)}" trgLang="${xmlAttribute(target)}">\n`;
  for (const [i, part] of document.documents.entries()) {
    const units = part.paragraphs()[Symbol.iterator]();
    let next = units.next();
    // a file needs a unit: a document of which nothing was chosen is left out
    if (next.done === true) continue;
    yield `<file id="f${i + 1}" original="${xmlAttribute(part.name)}" srcDir="${directionOf(source)}" trgDir="${directionOf(target)}">\n`;
    for (; next.done !== true; next = units.next()) yield unit(document, next.value);
    yield '</file>\n';
  }
  yield '</xliff>\n';
}

function unit(document: BilingualDocument, p: BilingualParagraph): string {
  const direction = directionOf(p.language);
  const srcDir = direction === directionOf(document.sourceLanguage) ? '' : ` srcDir="${direction}"`;
  const fixed = p.copyAsIs || p.locked ? ' translate="no"' : '';
  const notes = p.notes.map((note, i) => {
    const sides = new Set(note.spans.map((span) => span.side));
    const [only] = sides;
    const applies = sides.size === 1 && only !== undefined ? ` appliesTo="${only}"` : '';
    return `<note id="n${i + 1}" category="${note.kind}"${applies}>${xmlText(note.text)}</note>`;
  });
  const { state, subState } = xliffState(p.status);
  const status = p.copyAsIs ? ' state="final"' : ` state="${state}" subState="${subState}"`;
  const source = `<source>${inline21(p.source, p.tags, anchorsOf(p, 'source'))}</source>`;
  const target = p.copyAsIs
    ? `<target>${inline21(p.source, p.tags, [])}</target>`
    : p.target === ''
      ? ''
      : `<target>${inline21(p.target, p.tags, anchorsOf(p, 'target'))}</target>`;
  return `<unit id="u${p.id}" name="${p.number}"${srcDir}${fixed} xml:space="preserve">${
    notes.length === 0 ? '' : `<notes>${notes.join('')}</notes>`
  }<segment id="s1"${status}>${source}${target}</segment></unit>\n`;
}
