/** Where the program's own files are, from the sources as from a bundle. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: three up from a source file, two from a bundle in `dist/`. */
export const ROOT: URL =
  ['../../../', '../../']
    .map((up) => new URL(up, import.meta.url))
    .find((folder) => existsSync(new URL('package.json', folder))) ?? new URL('../../', import.meta.url);

/** A path inside the program's folder. */
export function programPath(path: string): string {
  return fileURLToPath(new URL(path, ROOT));
}
