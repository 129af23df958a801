/** The translated copy of a plain text. */
import { plainText } from '../../../../shared/domain/tag.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import type { BilingualDocument, BilingualParagraph, BilingualPart, BilingualWriter } from '../model.ts';
import { translatedCopy } from './copy.ts';
import { replacementsOf } from './parts.ts';
import type { PlacedText } from './parts.ts';

/**
 * UTF-8, with everything round the paragraphs as it was imported; a line a paragraph where the file was no plain
 * text. What is not translated yet, and what is copied as is, stands there as it was.
 */
export const translatedTextWriter: BilingualWriter = {
  format: 'translated',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  write: (document) => encodeChunks(copies(document)),
};

function* copies(document: BilingualDocument): Generator<string> {
  for (const part of document.documents) {
    const original = part.original?.();
    if (original === undefined) yield* lines(part);
    else {
      yield* translatedCopy(original, replacementsOf(placed(part)));
      // the next document begins on a line of its own
      if (document.documents.length > 1 && !/[\n\r\u2028\u2029]$/.test(original)) yield '\n';
    }
  }
}

function* lines(part: BilingualPart): Generator<string> {
  for (const { text } of placed(part)) yield `${text}\n`;
}

function* placed(part: BilingualPart): Generator<PlacedText> {
  for (const p of part.paragraphs()) {
    const translated = isTranslated(p);
    yield { locators: p.locators, text: plainText(translated ? p.target : p.source, p.tags), translated };
  }
}

function isTranslated({ copyAsIs, target }: BilingualParagraph): boolean {
  return !copyAsIs && target !== '';
}
