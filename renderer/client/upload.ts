/** Handing a file to the core in pieces. */
import { AppFault } from '../../shared/contract/errors.ts';
import { STAGE_LIMIT, STAGE_PIECE } from '../../shared/contract/files.ts';
import type { Client } from '../../shared/rpc/client.ts';

/** `done` of `total` bytes are with the core. */
export type UploadProgress = (done: number, total: number) => void;

/**
 * Sends `file` to the core's private folder and answers the token that names it there.
 * Errors: `too-large`, `cancelled` when `signal` aborts, and whatever the core says.
 */
export async function uploadFile(
  client: Client,
  file: File,
  onProgress?: UploadProgress,
  signal?: AbortSignal,
): Promise<{ readonly staged: string }> {
  if (file.size > STAGE_LIMIT) {
    throw new AppFault('too-large', `${file.name} is larger than ${STAGE_LIMIT / 1024 / 1024} MB.`, {
      where: file.name,
      hint: 'Split the file, or import it from the command line.',
    });
  }
  const { staged } = await client.files.begin({ name: file.name, size: file.size });
  try {
    for (let offset = 0; offset < file.size; offset += STAGE_PIECE) {
      if (signal?.aborted === true)
        throw new AppFault('cancelled', `${file.name} was not imported.`, { where: file.name });
      const piece = new Uint8Array(await file.slice(offset, offset + STAGE_PIECE).arrayBuffer());
      await client.files.append({ staged, offset, base64: toBase64(piece) });
      onProgress?.(Math.min(offset + STAGE_PIECE, file.size), file.size);
    }
  } catch (fault) {
    await client.files.discard({ staged }).catch(() => undefined);
    throw fault;
  }
  return { staged };
}

/** Bytes as base64, in slices because one call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}
