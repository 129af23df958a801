/** XLIFF 2.1 (OASIS, 2018): a unit a paragraph, with its state, notes and links. */
import { directionOf } from '../../../../shared/text/language.ts';
import { xliffState } from '../../../../shared/domain/status.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import { xmlAttribute, xmlText } from '../bilingual/xml-text.ts';
import type { BilingualDocument, BilingualParagraph, BilingualWriter } from '../model.ts';
import { anchorsOf } from './anchors.ts';
import { inline21, originalData } from './inline21.ts';

/** Attributes of ours: what XLIFF has no word for and a project wants back. Other tools keep or ignore them. */
export const XLIFF_NAMESPACE = 'urn:tarjuman:xliff:1';

/**
 * Paragraphs copied as they are and locked ones are `translate="no"`; `tarjuman:locked` tells them apart. Notes
 * and links are `mrk` on their words; a note without words stands in `notes` only.
 */
export const xliffWriter: BilingualWriter = {
  format: 'xliff',
  mediaType: 'application/xliff+xml',
  extension: 'xlf',
  write: (document) => encodeChunks(lines(document)),
};

function* lines(document: BilingualDocument): Generator<string> {
  const { sourceLanguage: source, targetLanguage: target } = document;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:tarjuman="${XLIFF_NAMESPACE}" version="2.1" srcLang="${xmlAttribute(source)}" trgLang="${xmlAttribute(target)}" tarjuman:project="${xmlAttribute(document.projectId)}">\n`;
  let files = 0;
  for (const [i, part] of document.documents.entries()) {
    const units = part.paragraphs()[Symbol.iterator]();
    let next = units.next();
    // a document of which nothing was chosen is left out
    if (next.done === true) continue;
    files++;
    yield `<file id="f${i + 1}" original="${xmlAttribute(part.name)}" tarjuman:document="${xmlAttribute(part.id)}" srcDir="${directionOf(source)}" trgDir="${directionOf(target)}">\n`;
    for (; next.done !== true; next = units.next()) yield unit(document, next.value);
    yield '</file>\n';
  }
  // a file of nothing still needs one file with something in it
  if (files === 0) yield '<file id="f1"><group id="g1"/></file>\n';
  yield '</xliff>\n';
}

function unit(document: BilingualDocument, p: BilingualParagraph): string {
  const direction = directionOf(p.language);
  const srcDir = direction === directionOf(document.sourceLanguage) ? '' : ` srcDir="${direction}"`;
  const fixed = p.copyAsIs || p.locked ? ' translate="no"' : '';
  const locked = p.locked ? ' tarjuman:locked="yes"' : '';
  const notes = p.notes.map((note, i) => {
    const sides = new Set(note.spans.map((span) => span.side));
    const [only] = sides;
    const applies = sides.size === 1 && only !== undefined ? ` appliesTo="${only}"` : '';
    const by = note.author === '' ? '' : ` tarjuman:author="${xmlAttribute(note.author)}"`;
    return `<note id="n${i + 1}"${applies} category="${note.kind}" tarjuman:id="${xmlAttribute(note.id)}"${by} tarjuman:created="${new Date(note.createdAt).toISOString()}">${xmlText(note.text)}</note>`;
  });
  const { state, subState } = xliffState(p.status);
  const status = p.copyAsIs ? ' state="final"' : ` state="${state}" subState="${subState}"`;
  const source = `<source>${inline21(p.source, p.tags, anchorsOf(p, 'source'))}</source>`;
  const target = p.copyAsIs
    ? `<target>${inline21(p.source, p.tags, [])}</target>`
    : p.target === ''
      ? ''
      : `<target>${inline21(p.target, p.tags, anchorsOf(p, 'target'))}</target>`;
  return `<unit id="u${p.id}" name="${p.number}"${srcDir}${fixed}${locked} xml:space="preserve">${
    notes.length === 0 ? '' : `<notes>${notes.join('')}</notes>`
  }${originalData(p.tags)}<segment id="s1"${status}>${source}${target}</segment></unit>\n`;
}
