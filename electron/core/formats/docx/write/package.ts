/** Writing a ZIP package part by part. */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ByteStream } from '../../model.ts';

export interface Part {
  readonly path: string;
  /** Called when the part's turn has come, after all parts before it are written. */
  content(): ByteStream | AsyncIterable<Uint8Array>;
}

/**
 * The parts as one ZIP file, in the order given. Every entry carries the date `modified` (milliseconds since
 * 1970, in UTC), so that one document gives the same bytes on every machine. A fault in a part ends the stream
 * with that fault; leaving the stream early stops the part being written.
 */
export async function* zipPackage(parts: readonly Part[], modified: number): ByteStream {
  const zip = new ZipFile();
  const out = zip.outputStream;
  // not `Readable.from(out)`: its end waits for the next piece, which after a fault never comes
  if (!(out instanceof Readable)) throw new TypeError('a package is read from a stream');
  let current: Readable | undefined;
  let fault: Error | undefined;
  const fail = (error: unknown): void => {
    fault ??= error instanceof Error ? error : new Error(String(error));
    out.destroy(fault);
  };
  zip.on('error', fail);
  for (const part of parts) {
    zip.addReadStreamLazy(part.path, { mtime: dosDate(modified) }, (done) => {
      current = Readable.from(part.content(), { objectMode: false });
      current.on('error', fail);
      done(null, current);
    });
  }
  zip.end();
  try {
    for await (const chunk of out) yield asBytes(chunk);
  } catch (error) {
    throw fault ?? error;
  } finally {
    current?.destroy();
  }
  if (fault !== undefined) throw fault;
}

/** ZIP keeps local time: a date whose local fields are those of `milliseconds` in UTC, within ZIP's years. */
function dosDate(milliseconds: number): Date {
  const at = new Date(milliseconds);
  const year = Math.min(2107, Math.max(1980, at.getUTCFullYear()));
  return new Date(
    year,
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
}

function asBytes(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new TypeError('a package is made of bytes');
}
