/** The work of the parsing child, without its process: a file into an opening and paragraphs. */
import { open, type FileHandle } from 'node:fs/promises';
import { FormatError, type ImportedParagraph } from '../formats/model.ts';
import { detectEncoding } from '../formats/text/detect.ts';
import { decodeText } from '../formats/text/encodings.ts';
import { guessParagraphMode, splitParagraphs } from '../formats/text/paragraphs.ts';
import { inspectText, readText } from '../formats/text/read.ts';
import type { Opening, ParseRequest, TextFacts } from './protocol.ts';
import { sniffFormat } from './sniff.ts';

export interface OpenDocument {
  readonly opening: Opening;
  /** Read once, in order. */
  readonly paragraphs: Iterable<ImportedParagraph>;
  /** Paragraphs in the whole file, or null when that would mean reading all of it. */
  total(): number | null;
}

/** Largest text file taken, in bytes: some 200,000 paragraphs of Arabic. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024;

/**
 * Opens a file and reads as much of it as its header needs.
 *
 * @throws FormatError for anything wrong with it.
 */
export async function openDocument(request: ParseRequest): Promise<OpenDocument> {
  const handle = await open(request.path, 'r');
  try {
    const facts = await handle.stat();
    if (!facts.isFile())
      throw new FormatError('unsupported-format', 'This is not an ordinary file.', {
        hint: 'Choose a file.',
      });
    const format = request.format === 'auto' ? sniffFormat(await headOf(handle)) : request.format;
    if (format === 'docx') return await openDocx(request);
    if (facts.size > MAX_TEXT_BYTES)
      throw new FormatError('limit-exceeded', `The text is larger than ${MAX_TEXT_BYTES >> 20} MB.`, {
        hint: 'Divide it into several files.',
      });
    return openText(await wholeOf(handle, facts.size), request);
  } finally {
    await handle.close();
  }
}

async function headOf(handle: FileHandle): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
  return buffer.subarray(0, bytesRead);
}

/** One read of the size just told: many times faster than `readFile` in pieces. */
async function wholeOf(handle: FileHandle, size: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(buffer, at, size - at, at);
    if (bytesRead === 0) break; // it was cut short meanwhile
    at += bytesRead;
  }
  return buffer.subarray(0, at);
}

async function openDocx(request: ParseRequest): Promise<OpenDocument> {
  // a text needs none of this: loading it takes longer than reading a short text
  const { readDocx } = await import('../formats/docx/read/read.ts');
  const { warnings, paragraphs, complete } = await readDocx(request.path, {
    languages: request.languages,
    ...(request.maxParagraphs === undefined ? {} : { maxParagraphs: request.maxParagraphs }),
  });
  return {
    opening: { header: { format: 'docx', warnings }, text: null },
    paragraphs,
    total: () => (complete ? paragraphs.length : null),
  };
}

function openText(bytes: Uint8Array, request: ParseRequest): OpenDocument {
  const found = detectEncoding(bytes);
  const encoding = request.encoding ?? found.encoding;
  const text = decodeText(bytes, encoding);
  const { warnings: seen, foreign } = inspectText(text);
  const warnings = [...seen];
  if (request.encoding === undefined && found.confidence < 0.7)
    warnings.push(`The encoding is a guess (${encoding}): look whether the letters are right.`);
  const paragraphMode = request.paragraphMode ?? guessParagraphMode(text);
  const facts: TextFacts = {
    encoding,
    confidence: request.encoding === undefined ? found.confidence : 1,
    bom: found.bom,
    candidates: found.candidates,
    paragraphMode,
  };
  return {
    opening: { header: { format: 'text', encoding, warnings }, text: facts },
    paragraphs: readText(text, { paragraphMode, foreign, languages: request.languages }),
    total: () => {
      let n = 0;
      for (const _ of splitParagraphs(text, paragraphMode)) n++;
      return n;
    },
  };
}
