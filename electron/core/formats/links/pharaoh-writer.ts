/** Links for researchers: a line of `i-j` for each paragraph, in the order of the project (Pharaoh's format). */
import { writePharaoh } from '../../../../shared/align/pharaoh.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import type { BilingualDocument, BilingualWriter } from '../model.ts';

/** A paragraph without links is an empty line, so that lines and paragraphs keep step. */
export const pharaohWriter: BilingualWriter = {
  format: 'pharaoh',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'align',
  write: (document) => encodeChunks(lines(document)),
};

function* lines(document: BilingualDocument): Generator<string> {
  for (const part of document.documents)
    for (const paragraph of part.paragraphs()) yield `${writePharaoh(paragraph)}\n`;
}
