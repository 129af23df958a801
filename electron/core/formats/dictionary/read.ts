/** A dictionary by its files: one of tab-separated lines, or an `.index` and a `.dict` (or `.dict.dz`) of dictd. */
import { readFileSync } from 'node:fs';
import { readDictd } from './dictd.ts';
import { DictionaryError } from './entries.ts';
import type { DictionaryEntry } from './entries.ts';
import { readTsvDictionary } from './tsv.ts';

export type DictionaryPart = 'index' | 'dict' | 'tsv';

/** Which part of a dictionary a file is, by its name; undefined for none. */
export function dictionaryPart(name: string): DictionaryPart | undefined {
  if (/\.index$/i.test(name)) return 'index';
  if (/\.dict(?:\.dz)?$/i.test(name)) return 'dict';
  return /\.(?:tsv|tab|txt)$/i.test(name) ? 'tsv' : undefined;
}

/** A file, and the name it had where the user keeps it. */
export interface DictionaryFile {
  readonly path: string;
  readonly name: string;
}

/** Reads one. Throws {@link DictionaryError} when the files do not belong together or cannot be read. */
export function readDictionary(files: readonly DictionaryFile[]): {
  readonly entries: readonly DictionaryEntry[];
} {
  const of = (part: DictionaryPart): string | undefined =>
    files.find(({ name }) => dictionaryPart(name) === part)?.path;
  const index = of('index');
  const dict = of('dict');
  const tsv = of('tsv');
  if (tsv !== undefined) return { entries: readTsvDictionary(readFileSync(tsv, 'utf8')) };
  if (index === undefined || dict === undefined)
    throw new DictionaryError(
      'A dictd dictionary is an .index and a .dict or .dict.dz file.',
      files.map(({ name }) => name).join(', '),
    );
  return { entries: readDictd(readFileSync(index, 'utf8'), readFileSync(dict)) };
}
