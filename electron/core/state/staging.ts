/** Files handed over by the screen, in a private folder until they are imported or the core closes. */
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { Ids, Paths } from '../ports.ts';

export interface StagedFile {
  readonly path: string;
  readonly name: string;
}

export interface Staging {
  begin(name: string, size: number): string;
  /** @returns how many bytes have arrived. */
  append(staged: string, offset: number, bytes: Uint8Array): number;
  /** Makes a token for a file the host's own window chose. */
  adopt(path: string): string;
  /** The file behind a token; faults when it is unknown or has not arrived whole. */
  resolve(staged: string): StagedFile;
  discard(staged: string): void;
  /** A fresh private folder that goes with the staging. */
  folder(): string;
  clear(): void;
}

interface Entry extends StagedFile {
  readonly size: number;
  received: number;
  readonly ours: boolean;
}

export function staging(paths: Paths, ids: Ids): Staging {
  const entries = new Map<string, Entry>();
  let root: string | undefined;

  function folder(): string {
    const base = join(paths.data, 'staged');
    if (root === undefined || !existsSync(root)) {
      mkdirSync(base, { recursive: true });
      root = mkdtempSync(join(base, 's-'));
    }
    return mkdtempSync(join(root, 'f-'));
  }

  function entry(staged: string): Entry {
    const found = entries.get(staged);
    if (found === undefined)
      throw new AppFault('not-found', 'The file is no longer at hand.', { hint: 'Choose it again.' });
    return found;
  }

  return {
    begin(name, size) {
      const staged = ids.uuid();
      const path = join(folder(), 'file');
      closeSync(openSync(path, 'wx', 0o600));
      entries.set(staged, {
        path,
        name: basename(name.replaceAll('\\', '/')),
        size,
        received: 0,
        ours: true,
      });
      return staged;
    },
    append(staged, offset, bytes) {
      const file = entry(staged);
      if (!file.ours || offset !== file.received || offset + bytes.length > file.size)
        throw new AppFault('invalid-input', 'A piece of the file is out of place.', {
          hint: 'Choose it again.',
        });
      const fd = openSync(file.path, 'r+');
      try {
        let written = 0;
        while (written < bytes.length)
          written += writeSync(fd, bytes, written, bytes.length - written, offset + written);
      } finally {
        closeSync(fd);
      }
      file.received += bytes.length;
      return file.received;
    },
    adopt(path) {
      const staged = ids.uuid();
      entries.set(staged, { path, name: basename(path), size: 0, received: 0, ours: false });
      return staged;
    },
    resolve(staged) {
      const file = entry(staged);
      if (file.received !== file.size)
        throw new AppFault('invalid-input', 'The file has not arrived whole.', { hint: 'Choose it again.' });
      return { path: file.path, name: file.name };
    },
    discard(staged) {
      const file = entries.get(staged);
      entries.delete(staged);
      if (file?.ours === true) rmSync(join(file.path, '..'), { recursive: true, force: true });
    },
    folder,
    clear() {
      entries.clear();
      if (root !== undefined) rmSync(root, { recursive: true, force: true });
    },
  };
}
