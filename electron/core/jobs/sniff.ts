/** What a file is, by its first bytes: a name proves nothing. */
import { FormatError } from '../formats/model.ts';

const OTHERS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'an RTF document'],
  ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'an old Word document or an encrypted one'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001F\u008B', 'a compressed file'],
  ['7z\u00BC\u00AF', 'an archive'],
  ['Rar!', 'an archive'],
  ['SQLite format 3\0', 'a database'],
  ['\u007FELF', 'a program'],
];

/**
 * `docx` for a ZIP package, else `text`.
 *
 * @throws FormatError `unsupported-format` for a kind of file that is known and not read.
 */
export function sniffFormat(head: Uint8Array): 'text' | 'docx' {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'docx';
  const other = OTHERS.find(([mark]) => start.startsWith(mark));
  if (other === undefined) return 'text';
  throw new FormatError('unsupported-format', `This is ${other[1]}, which cannot be imported.`, {
    hint: 'Save it as DOCX or as plain text, without a password, and import that.',
  });
}
