/** The personal word list: `words.json` in the private folder, a plain list the user may read and mend. */
import { join } from 'node:path';
import { z } from 'zod';
import type { Paths } from '../ports.ts';
import { readJson, writeJson } from './json-file.ts';

const stored = z.array(z.string().min(1).max(100));

export interface WordStore {
  list(): readonly string[];
  add(word: string): void;
  remove(word: string): void;
}

/** Read anew each time: another program window may have added to it. */
export function wordStore(paths: Paths): WordStore {
  const path = join(paths.data, 'words.json');
  const list = (): readonly string[] => {
    const read = stored.safeParse(readJson(path));
    return read.success ? read.data : [];
  };
  return {
    list,
    add(word) {
      const words = list();
      if (!words.includes(word)) writeJson(path, sortedWords([...words, word]));
    },
    remove(word) {
      const words = list();
      if (words.includes(word))
        writeJson(
          path,
          words.filter((w) => w !== word),
        );
    },
  };
}

/** By alphabet, capitals beside small letters. */
export function sortedWords(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => a.localeCompare(b, 'en'));
}
