/** Dictionaries as lines of headword, tab, renderings parted by `;` (or by further tabs). */
import { DictionaryError } from './entries.ts';
import type { DictionaryEntry } from './entries.ts';

/** Reads a TSV dictionary; blank lines and those that begin with # are passed over. Throws {@link DictionaryError}. */
export function readTsvDictionary(text: string): readonly DictionaryEntry[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [headword = '', ...rest] = line.split('\t').map((cell) => cell.trim());
    const renderings = rest.flatMap((cell) => cell.split(/\s*;\s*/)).filter((word) => word !== '');
    if (headword === '' || renderings.length === 0)
      throw new DictionaryError('A line needs a word, a tab and its renderings.', `line ${at + 1}`);
    return [{ headword, renderings }];
  });
}
