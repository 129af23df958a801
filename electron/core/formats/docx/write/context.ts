/** What every part of one bilingual DOCX needs to know. */
import type { Direction } from '../../../../../shared/domain/paragraph.ts';
import { directionOf } from '../../../../../shared/text/language.ts';
import type { BilingualDocument, BilingualOptions } from '../../model.ts';
import { columns, page, type Page } from './look.ts';

export interface DocxContext {
  readonly document: BilingualDocument;
  readonly options: BilingualOptions;
  readonly page: Page;
  /** Widths in logical order. */
  readonly columns: readonly number[];
  /** The table runs from right to left. */
  readonly mirrored: boolean;
  readonly languages: { readonly ltr: string; readonly rtl: string };
}

export function docxContext(document: BilingualDocument, options: BilingualOptions): DocxContext {
  const sheet = page(options.orientation);
  return {
    document,
    options,
    page: sheet,
    columns: columns(sheet.text, options.showStatus, options.notes === 'column'),
    // the source stands first in every row, so it is on the right exactly when the table is mirrored
    mirrored: options.sourceSide === 'right',
    languages: {
      ltr: languageIn('ltr', document, 'en'),
      rtl: languageIn('rtl', document, 'ar'),
    },
  };
}

function languageIn(direction: Direction, document: BilingualDocument, otherwise: string): string {
  return (
    [document.targetLanguage, document.sourceLanguage].find((l) => directionOf(l) === direction) ?? otherwise
  );
}
