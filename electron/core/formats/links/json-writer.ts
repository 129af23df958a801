/** Links with all they have, as JSON that `tarjuman links import` reads again. */
import { encodeChunks } from '../bilingual/chunks.ts';
import type { BilingualDocument, BilingualParagraph, BilingualWriter } from '../model.ts';

/** `{ format, version, paragraphs: [{ number, id, source, target, links }] }`; offsets are UTF-16 units. */
export const linksJsonWriter: BilingualWriter = {
  format: 'links-json',
  mediaType: 'application/json; charset=utf-8',
  extension: 'links.json',
  write: (document) => encodeChunks(pieces(document)),
};

function* pieces(document: BilingualDocument): Generator<string> {
  yield '{\n"format": "tarjuman-links",\n"version": 1,\n"paragraphs": [';
  let first = true;
  for (const part of document.documents)
    for (const paragraph of part.paragraphs()) {
      yield `${first ? '\n' : ',\n'}${JSON.stringify(entry(paragraph))}`;
      first = false;
    }
  yield '\n]\n}\n';
}

function entry({ number, id, source, target, links }: BilingualParagraph) {
  return {
    number,
    id,
    source,
    target,
    links: links.map(({ kind, confidence, spans }) => ({
      kind,
      confidence: confidence ?? 1,
      spans: spans.map(({ side, start, end }) => ({
        side,
        start,
        end,
        text: (side === 'source' ? source : target).slice(start, end),
      })),
    })),
  };
}
