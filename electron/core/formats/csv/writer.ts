/** Bilingual CSV (RFC 4180) that Excel opens rightly. */
import { plainText } from '../../../../shared/domain/tag.ts';
import { encodeChunks } from '../bilingual/chunks.ts';
import { statusName } from '../bilingual/words.ts';
import type { BilingualDocument, BilingualParagraph, BilingualWriter } from '../model.ts';
import { csvCell } from './cell.ts';

const COLUMNS = ['Number', 'Document', 'Status', 'Source', 'Target', 'Notes'];

/** UTF-8 with a byte order mark, CRLF, one row a paragraph; inline codes are left out. */
export const csvWriter: BilingualWriter = {
  format: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  write: (document) => encodeChunks(lines(document)),
};

function* lines(document: BilingualDocument): Generator<string> {
  yield `\ufeff${line(COLUMNS)}`;
  for (const part of document.documents)
    for (const paragraph of part.paragraphs()) yield line(cells(part.name, paragraph));
}

function cells(name: string, p: BilingualParagraph): readonly string[] {
  const source = plainText(p.source, p.tags);
  const target = p.copyAsIs ? source : plainText(p.target, p.tags);
  return [String(p.number), name, statusName(p), source, target, p.notes.map((note) => note.text).join('\n')];
}

function line(values: readonly string[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}
