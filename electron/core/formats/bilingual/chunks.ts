/** Strings into bytes, a chunk at a time. */
import type { ByteStream } from '../model.ts';

const CHUNK = 64 * 1024;
const encoder = new TextEncoder();

/**
 * UTF-8 bytes of `strings` in chunks of about 64 KB. Between chunks the event loop gets a turn, so that a long
 * export neither holds the document in memory nor keeps the host from answering.
 */
export async function* encodeChunks(strings: Iterable<string>): ByteStream {
  let held: string[] = [];
  let size = 0;
  for (const text of strings) {
    held.push(text);
    size += text.length;
    if (size < CHUNK) continue;
    yield encoder.encode(held.join(''));
    held = [];
    size = 0;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  if (size > 0) yield encoder.encode(held.join(''));
}
