/** Text into bytes of the encodings under test, which the platform only decodes. */

export type TestEncoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-32le'
  | 'utf-32be'
  | 'windows-1256'
  | 'iso-8859-6';

/** Throws a RangeError for a character the encoding does not have. */
export function encode(text: string, encoding: TestEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new Uint8Array(Buffer.from(text, 'utf8'));
    case 'utf-16le':
      return new Uint8Array(Buffer.from(text, 'utf16le'));
    case 'utf-16be':
      return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    case 'utf-32le':
    case 'utf-32be': {
      const points = [...text].map((c) => c.codePointAt(0) ?? 0);
      const view = new DataView(new ArrayBuffer(points.length * 4));
      points.forEach((p, i) => view.setUint32(i * 4, p, encoding === 'utf-32le'));
      return new Uint8Array(view.buffer);
    }
    default:
      return Uint8Array.from([...text].map((c) => byteOf(c, encoding)));
  }
}

const tables = new Map<string, Map<string, number>>();

function byteOf(character: string, encoding: string): number {
  let table = tables.get(encoding);
  if (table === undefined) {
    const decoder = new TextDecoder(encoding);
    table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    tables.set(encoding, table);
  }
  const byte = table.get(character);
  if (byte === undefined || character === '\uFFFD')
    throw new RangeError(`${character} is not in ${encoding}`);
  return byte;
}
