/** Bytes of an XML document into characters. */
import { TextDecoder } from 'node:util';
import { FormatError } from '../model.ts';

/**
 * Decodes by byte order mark, else by the look of the first bytes, else by the XML declaration, else as
 * UTF-8 (XML 1.0, appendix F). `part` names the file in errors.
 *
 * @throws FormatError `undecodable` for bytes that are no text in that encoding.
 */
export async function* decodeXml(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  part: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let offset = 0;
  const decode = (chunk: Uint8Array | undefined): string => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch {
      throw new FormatError('undecodable', `The XML is not ${decoder?.encoding ?? 'text'} as it says.`, {
        where: `${part}, after byte ${offset}`,
        hint: 'Open the file in the program that made it and save it again.',
      });
    }
  };
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk, part);
    const text = decode(chunk);
    offset += chunk.length;
    if (text !== '') yield text;
  }
  yield decode(undefined);
}

function decoderFor(head: Uint8Array, part: string): TextDecoder {
  const label = encodingOf(head);
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new FormatError('unsupported-format', `The XML is in an unknown encoding, “${label}”.`, {
      where: part,
      hint: 'Save the file as UTF-8.',
    });
  }
}

function encodingOf(head: Uint8Array): string {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if (a !== 0x3c) return 'utf-8';
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1];
  // a declaration readable as ASCII rules out what it may wrongly claim
  return declared === undefined || /^(utf-?16|ucs)/i.test(declared) ? 'utf-8' : declared;
}
