/** The Hunspell dictionary for the source language: a copy of the user's two files in the private folder. */
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { AppFault } from '../../../shared/contract/errors.ts';
import { DICTIONARY_PIECE } from '../../../shared/contract/spelling.ts';
import type { SourceDictionary } from '../../../shared/contract/spelling.ts';
import type { Paths } from '../ports.ts';
import { readJson, writeJson } from './json-file.ts';
import type { StagedFile } from './staging.ts';

export interface SourceDictionaryStore {
  get(): SourceDictionary | null;
  /** Bytes from `offset`, at most {@link DICTIONARY_PIECE}; faults `not-found` while there is none. */
  read(part: 'aff' | 'dic', offset: number): Uint8Array;
  /** Faults `bad-file` when the two are not an .aff and a .dic of Hunspell; what was there stays. */
  set(files: readonly StagedFile[], stamp: string): SourceDictionary;
  clear(): void;
}

/** Larger than any dictionary known, far smaller than what would fill the memory. */
const LARGEST = 64 * 1024 * 1024;
const HEAD = 64 * 1024;

export function sourceDictionaryStore(paths: Paths): SourceDictionaryStore {
  const folder = join(paths.data, 'dictionary');
  const note = join(folder, 'dictionary.json');
  const fileOf = (part: 'aff' | 'dic'): string => join(folder, `source.${part}`);

  function get(): SourceDictionary | null {
    const known = z.object({ name: z.string(), stamp: z.string() }).safeParse(readJson(note));
    if (!known.success) return null;
    try {
      return { ...known.data, aff: statSync(fileOf('aff')).size, dic: statSync(fileOf('dic')).size };
    } catch {
      return null;
    }
  }

  return {
    get,
    read(part, offset) {
      if (get() === null) throw new AppFault('not-found', 'There is no dictionary for the source.');
      const fd = openSync(fileOf(part), 'r');
      try {
        const bytes = new Uint8Array(DICTIONARY_PIECE);
        return bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, offset));
      } finally {
        closeSync(fd);
      }
    },
    set(files, stamp) {
      const aff = partOf(files, '.aff');
      const dic = partOf(files, '.dic');
      const head = headOf(dic);
      if (!/^\uFEFF?\s*\d+/.test(head))
        throw notHunspell(dic.name, 'a .dic file begins with a count of words');
      if (!/^(?:SET|FLAG|TRY|PFX|SFX|REP|MAP|LANG)\s/m.test(headOf(aff)))
        throw notHunspell(aff.name, 'an .aff file holds lines such as SET and SFX');
      mkdirSync(folder, { recursive: true });
      for (const [part, { path }] of [['aff', aff] as const, ['dic', dic] as const]) {
        copyFileSync(path, `${fileOf(part)}.tmp`);
        renameSync(`${fileOf(part)}.tmp`, fileOf(part));
      }
      writeJson(note, { name: dic.name, stamp });
      return { name: dic.name, stamp, aff: statSync(fileOf('aff')).size, dic: statSync(fileOf('dic')).size };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function partOf(files: readonly StagedFile[], extension: string): StagedFile {
  const found = files.find(({ name }) => extname(name).toLowerCase() === extension);
  if (found === undefined)
    throw new AppFault('bad-file', `There is no ${extension} file among the two.`, {
      where: files.map(({ name }) => name).join(', '),
      hint: 'A Hunspell dictionary is two files of one name: choose both, such as ar.aff and ar.dic.',
    });
  if (statSync(found.path).size > LARGEST)
    throw new AppFault('too-large', 'The dictionary is larger than 64 MB.', { where: found.name });
  return found;
}

function headOf({ path }: StagedFile): string {
  return readFileSync(path).subarray(0, HEAD).toString('latin1').replace('ï»¿', '');
}

function notHunspell(where: string, why: string): AppFault {
  return new AppFault('bad-file', `This is no Hunspell dictionary: ${why}.`, {
    where,
    hint: 'Choose the .aff and the .dic file of a dictionary for LibreOffice, Firefox or Hunspell.',
  });
}
