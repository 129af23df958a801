/** Reads the table of an ASAR archive (electron/asar, "Format"): two nested pickles around one JSON text. */
import { readFileSync } from 'node:fs';

export interface AsarFile {
  /** Stands in the `.unpacked` folder beside the archive. */
  readonly unpacked: boolean;
  /** Carries the hash that Electron checks before it reads the file. */
  readonly hashed: boolean;
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly unpacked?: boolean;
  readonly integrity?: { readonly algorithm: string };
}

/** Every file of an archive by its path, `/` between the names. */
export function asarFiles(path: string): ReadonlyMap<string, AsarFile> {
  const bytes = readFileSync(path);
  const table = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  const found = new Map<string, AsarFile>();
  const walk = (entry: Entry, prefix: string): void => {
    for (const [name, one] of Object.entries(entry.files ?? {})) {
      if (one.files !== undefined) walk(one, `${prefix}${name}/`);
      else
        found.set(prefix + name, {
          unpacked: one.unpacked === true,
          hashed: one.integrity?.algorithm === 'SHA256',
        });
    }
  };
  walk(table, '');
  return found;
}
