/** The bilingual dictionary that suggests links: a copy of the user's files in the private folder. */
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { LinkDictionary } from '../../../shared/contract/links.ts';
import type { Paths } from '../ports.ts';
import { readJson, writeJson } from './json-file.ts';
import type { StagedFile } from './staging.ts';

export interface LinkDictionaryStore {
  get(): LinkDictionary | null;
  /** Its files, or null while there is none. */
  files(): readonly StagedFile[] | null;
  /** Takes the place of what was there. */
  set(files: readonly StagedFile[], about: LinkDictionary): void;
  clear(): void;
}

/** Far larger than any dictionary of the kind. */
const LARGEST = 256 * 1024 * 1024;
const NOTE = 'dictionary.json';

export function linkDictionaryStore(paths: Paths): LinkDictionaryStore {
  const folder = join(paths.data, 'link-dictionary');
  function get(): LinkDictionary | null {
    const known = z.object({ name: z.string(), entries: z.number() }).safeParse(readJson(join(folder, NOTE)));
    return known.success ? known.data : null;
  }
  return {
    get,
    files() {
      if (get() === null) return null;
      return readdirSync(folder)
        .filter((name) => name !== NOTE)
        .map((name) => ({ name, path: join(folder, name) }));
    },
    set(files, about) {
      const fresh = `${folder}.new`;
      rmSync(fresh, { recursive: true, force: true });
      mkdirSync(fresh, { recursive: true });
      for (const { path, name } of files) {
        if (statSync(path).size > LARGEST)
          throw new AppFault('too-large', 'The dictionary is larger than 256 MB.', { where: name });
        copyFileSync(path, join(fresh, `dictionary${/\.(?:dict\.dz|[^.]+)$/i.exec(name)?.[0] ?? ''}`));
      }
      writeJson(join(fresh, NOTE), about);
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
