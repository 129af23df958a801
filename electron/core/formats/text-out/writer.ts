/** The translated copy of a plain text: a line a paragraph. */
import { plainText } from '../../../../shared/domain/tag.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import type { BilingualDocument, BilingualWriter } from '../model.ts';

/** UTF-8; what is not translated yet, and what is copied as is, stands there as it was. */
export const translatedTextWriter: BilingualWriter = {
  format: 'translated',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  write: (document) => encodeChunks(lines(document)),
};

function* lines(document: BilingualDocument): Generator<string> {
  for (const part of document.documents)
    for (const p of part.paragraphs()) {
      const text = p.copyAsIs || p.target === '' ? p.source : p.target;
      yield `${plainText(text, p.tags)}\n`;
    }
}
