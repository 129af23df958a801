/** The text encodings this program reads, and their decoding without a single silent loss. */
import { TextDecoder } from 'node:util';
import { FormatError } from '../model.ts';
import { undecodableOffset } from './offset.ts';
import { decodeUtf32 } from './utf32.ts';

/** WHATWG labels, and the two UTF-32 forms that standard leaves out; the likeliest first. */
export const ENCODINGS = [
  'utf-8',
  'windows-1256',
  'utf-16le',
  'utf-16be',
  'iso-8859-6',
  'utf-32le',
  'utf-32be',
] as const;

/**
 * Bytes as text. A byte order mark of the same encoding is dropped. Any WHATWG label is accepted beside
 * {@link ENCODINGS}.
 *
 * @throws FormatError `undecodable` with the offset of the first byte that is no text in `encoding`, or
 *   `unsupported-format` for a label nobody knows. U+FFFD is never put in for what cannot be read.
 */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  const label = encoding.trim().toLowerCase();
  if (label === 'utf-32le' || label === 'utf-32be')
    return decodeUtf32(bytes, label === 'utf-32le', (offset) => undecodable(bytes, label, offset));
  const decoder = decoderFor(label);
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof RangeError)
      throw undecodable(bytes, label, undecodableOffset(bytes, decoder.encoding));
    throw cause;
  }
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new FormatError('unsupported-format', `No text encoding is called “${label}”.`, {
      hint: `Use one of ${ENCODINGS.join(', ')}.`,
    });
  }
}

function undecodable(bytes: Uint8Array, encoding: string, offset: number): FormatError {
  const byte = bytes[offset];
  const value = byte === undefined ? 'the end of the file' : `byte 0x${hex(byte)}`;
  const others = ENCODINGS.filter((e) => e !== encoding && !e.startsWith('utf-32')).join(', ');
  return new FormatError('undecodable', `The file is not ${encoding} text: ${value} cannot be read.`, {
    where: `byte ${offset}`,
    hint: `Import it again as another encoding (${others}), or save it as UTF-8 first.`,
  });
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
