/** Safe reading of ZIP packages: yauzl, and what it leaves to its caller. */
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FormatError } from '../model.ts';

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries together, unpacked, as declared. */
  readonly declared: number;
  /** Bytes of one entry that is read, unpacked. */
  readonly entry: number;
  /** Bytes of all entries read, unpacked. */
  readonly read: number;
  /** Unpacked to packed, for entries over 32 MiB. */
  readonly ratio: number;
}

const MIB = 2 ** 20;
export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  declared: 2048 * MIB,
  entry: 128 * MIB,
  read: 256 * MIB,
  ratio: 250,
};

export interface ZipPackage {
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of an entry, unpacked as they are asked for.
   *
   * @throws FormatError for a missing entry, a wrong size or checksum, and what goes over a limit.
   */
  stream(name: string): AsyncGenerator<Uint8Array>;
  /** The same in one piece. */
  read(name: string): Promise<Uint8Array>;
  close(): void;
}

/**
 * Opens a ZIP file and checks its whole directory: no duplicate, link, traversal, overlap or bomb.
 *
 * @throws FormatError `bad-file` or `limit-exceeded`.
 */
export async function openZip(path: string, limits: ZipLimits = ZIP_LIMITS): Promise<ZipPackage> {
  const zip = await guarded(() => openPromise(path, { lazyEntries: true, autoClose: false }));
  try {
    const entries = await directory(zip, limits);
    return packageOf(zip, entries, limits);
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function directory(zip: ZipFile, limits: ZipLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries) throw tooMuch(`over ${limits.entries} entries`);
  const entries = new Map<string, Entry>();
  let total = 0;
  await guarded(async () => {
    for await (const entry of zip.eachEntry()) {
      // OPC part names are compared without case (ECMA-376-2, 6.2.2.3)
      const key = entry.fileName.toLowerCase();
      if (entries.has(key)) throw bad('two entries of one name', entry.fileName);
      if (isLink(entry)) throw bad('a link to another file', entry.fileName);
      total += entry.uncompressedSize;
      if (total > limits.declared) throw tooMuch('more data than any document needs', entry.fileName);
      if (entry.uncompressedSize > 32 * MIB && entry.uncompressedSize > limits.ratio * entry.compressedSize)
        throw tooMuch('data packed impossibly tight', entry.fileName);
      entries.set(key, entry);
    }
  });
  refuseOverlaps([...entries.values()], zip.fileSize);
  return entries;
}

/** Entries that share bytes are how a small file unpacks to petabytes. */
function refuseOverlaps(entries: Entry[], fileSize: number): void {
  entries.sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of entries) {
    if (entry.relativeOffsetOfLocalHeader < end) throw bad('entries that overlap', entry.fileName);
    // 30 bytes of local header and the name; the local extra field may add to it
    end = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameRaw.length + entry.compressedSize;
  }
  if (end > fileSize) throw bad('an entry that goes on after its end');
}

function isLink(entry: Entry): boolean {
  return entry.versionMadeBy >> 8 === 3 && ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function packageOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>, limits: ZipLimits): ZipPackage {
  let read = 0;

  async function* stream(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw bad(`no part ${name}`);
    if (entry.isEncrypted())
      throw new FormatError('unsupported-format', 'The package is protected by a password.', {
        where: name,
        hint: 'Save it without a password and import that.',
      });
    if (entry.uncompressedSize > limits.entry) throw tooMuch(`a part over ${limits.entry / MIB} MB`, name);
    read += entry.uncompressedSize;
    if (read > limits.read) throw tooMuch(`parts over ${limits.read / MIB} MB together`, name);
    let sum = 0;
    const source = await guarded(() => zip.openReadStreamPromise(entry), name);
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
    } catch (error) {
      throw wrapped(error, name);
    } finally {
      source.destroy();
    }
    if (sum !== entry.crc32) throw bad('a part whose checksum is wrong', name);
  }

  return {
    names: [...entries.values()].map((e) => e.fileName),
    has: (name) => entries.has(name.toLowerCase()),
    stream,
    read: async (name) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stream(name)) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    close: () => zip.close(),
  };
}

async function guarded<T>(run: () => Promise<T>, part?: string): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw wrapped(error, part);
  }
}

/** yauzl and zlib throw plain errors; those of the file system keep their own code. */
function wrapped(error: unknown, part?: string): unknown {
  if (error instanceof FormatError || !(error instanceof Error)) return error;
  if ('code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)) return error;
  return bad(`a fault (${error.message})`, part);
}

function bad(what: string, part?: string): FormatError {
  return new FormatError('bad-file', `The package is damaged or not a ZIP file: it has ${what}.`, {
    ...(part === undefined ? {} : { where: part }),
    hint: 'Fetch the file again, or open it in the program that made it and save it again.',
  });
}

function tooMuch(what: string, part?: string): FormatError {
  return new FormatError('limit-exceeded', `The package has ${what}.`, {
    ...(part === undefined ? {} : { where: part }),
    hint: 'Divide the document, or save it again in the program that made it.',
  });
}
