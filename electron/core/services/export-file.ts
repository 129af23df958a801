/** Writing a file so that what stood there stays until the new one is whole. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppFault } from '../../../shared/contract/errors.ts';
import { writingFault } from '../db/disk-fault.ts';
import { throwIfStopped } from '../faults.ts';
import type { ByteStream } from '../formats/model.ts';

/**
 * Writes `bytes` to a name beside `path`, flushes it, and renames it over `path`. Stopping, a fault of the
 * writer and a full disk leave `path` as it was.
 * @returns the size in bytes.
 */
export async function writeWhole(path: string, bytes: ByteStream, signal: AbortSignal): Promise<number> {
  return replaceWhole(path, signal, async (part) => {
    const fd = writing(path, () => openSync(part, 'w'));
    try {
      for await (const chunk of bytes) {
        throwIfStopped(signal);
        for (let written = 0; written < chunk.length;)
          written += writing(path, () => writeSync(fd, chunk, written, chunk.length - written));
      }
      writing(path, () => fsyncSync(fd));
    } finally {
      closeSync(fd);
    }
  });
}

/** As {@link writeWhole}, for a file something else writes: `make` is given the temporary path. */
export async function replaceWhole(
  path: string,
  signal: AbortSignal,
  make: (part: string) => Promise<void>,
): Promise<number> {
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new AppFault('not-found', 'The folder to write into is not there.', {
      where: dirname(path),
      hint: 'Make the folder first, or choose another.',
    });
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new AppFault('already-exists', 'A folder has this name.', {
      where: path,
      hint: 'Choose another name.',
    });
  const part = `${path}.part`;
  try {
    await make(part);
    throwIfStopped(signal);
    renameSync(part, path);
    return statSync(path).size;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Faults of the disk named with the file that was to be written. */
function writing<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw writingFault(error, path) ?? error;
  }
}
