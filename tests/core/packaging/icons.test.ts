import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprints, ICNS_TYPES, ICO_SIZES, ICONS, SIZES } from '../../../build/scripts/icons.ts';

const read = (name: string): Buffer => readFileSync(join(ICONS, name));

/** Width and height of a PNG (its IHDR chunk). */
function pngSize(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The chunks of an .icns after its header: type and data. */
function chunks(bytes: Buffer): readonly (readonly [string, Buffer])[] {
  expect(bytes.toString('latin1', 0, 4)).toBe('icns');
  expect(bytes.readUInt32BE(4)).toBe(bytes.length);
  const found: (readonly [string, Buffer])[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4))
    found.push([
      bytes.toString('latin1', at, at + 4),
      bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4)),
    ]);
  return found;
}

describe('the icons', () => {
  it('were drawn from the sources as they are now (else: node build/scripts/icons.ts)', () => {
    expect(JSON.parse(read('made-from.json').toString())).toEqual(fingerprints());
  });

  it.each(SIZES)('are there in %i pixels', (size) => {
    expect(pngSize(read(`png/${size}x${size}.png`))).toEqual([size, size]);
  });

  it.each(['icon.ico', 'document.ico'])('%s holds every size Windows asks for', (name) => {
    const bytes = read(name);
    // ICONDIR: reserved, type 1, count; then 16 bytes an image, of which 0 stands for 256
    expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1]);
    const sides = Array.from({ length: bytes.readUInt16LE(4) }, (_, i) => bytes[6 + i * 16] ?? -1);
    expect(sides.map((side) => (side === 0 ? 256 : side))).toEqual([...ICO_SIZES]);
  });

  it.each(['icon.icns', 'document.icns'])('%s holds every kind macOS asks for', (name) => {
    const found = chunks(read(name));
    expect(found.map(([type]) => type)).toEqual(ICNS_TYPES.map(([type]) => type));
    for (const [index, [, size]] of ICNS_TYPES.entries()) {
      const data = found[index]?.[1] ?? Buffer.alloc(0);
      // the two smallest are compressed ARGB, all others PNG
      if (index < 2) expect(data.toString('latin1', 0, 4)).toBe('ARGB');
      else expect(pngSize(data)).toEqual([size, size]);
    }
  });
});
