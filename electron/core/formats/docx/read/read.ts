/** DOCX into paragraphs. */
import { FormatError, type ImportedParagraph } from '../../model.ts';

export interface DocxReading {
  readonly languages: { readonly source: string; readonly target: string };
  readonly maxParagraphs?: number;
}

export interface DocxContent {
  readonly paragraphs: readonly ImportedParagraph[];
  readonly warnings: readonly string[];
  /** False when `maxParagraphs` cut it short. */
  readonly complete: boolean;
}

export async function readDocx(_path: string, _how: DocxReading): Promise<DocxContent> {
  throw new FormatError('unsupported-format', 'DOCX files cannot be read yet.');
}
