/** Encodings of text files: what is detected, what is refused, what comes out. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../electron/core/formats/model.ts';
import { detectEncoding } from '../../../electron/core/formats/text/detect.ts';
import { decodeText, ENCODINGS } from '../../../electron/core/formats/text/encodings.ts';
import { encode, type TestEncoding } from './encode.ts';

const sample = readFileSync(
  new URL('../../../electron/core/sample/algiers-talks.ar.txt', import.meta.url),
  'utf8',
);
const lines = sample.split('\n').filter((l) => l !== '');

const SHORT = [
  'مرحبا بالعالم',
  'السلام عليكم ورحمة الله وبركاته',
  'الفصل الأول',
  'قال الوزير إن الاجتماع سيعقد غدا',
  'هل وصلتك الرسالة؟ نعم، وصلت أمس؛ شكرا',
  'أعلنت شركة Microsoft عن منتج جديد',
  'COVID-19 يعود إلى المدارس',
  'وزارة الخارجية',
  'كتاب الطب',
];

describe('detectEncoding', () => {
  const every = Object.keys({
    'utf-8': 1, 'utf-16le': 1, 'utf-16be': 1, 'utf-32le': 1, 'utf-32be': 1,
  } satisfies Partial<Record<TestEncoding, 1>>) as TestEncoding[]; // prettier-ignore

  it.each(every.flatMap((e) => [[e, false] as const, [e, true] as const]))(
    'knows %s (byte order mark: %s) in the article and in short texts',
    (encoding, bom) => {
      for (const text of [sample, ...lines, ...SHORT]) {
        const bytes = encode((bom ? '\uFEFF' : '') + text, encoding);
        const found = detectEncoding(bytes);
        expect([text, found.encoding, found.bom]).toEqual([text, encoding, bom]);
        expect(found.candidates[0]).toBe(encoding);
        expect(decodeText(bytes, found.encoding)).toBe(text);
      }
    },
  );

  it.each(['windows-1256', 'iso-8859-6'] as const)(
    'knows %s in short texts and in every line',
    (encoding) => {
      const fitting = [...lines, ...SHORT]
        .map((l) => writable(l, encoding))
        .filter((l) => /[ء-ي]{3}/.test(l));
      for (const text of fitting) {
        const bytes = encode(text, encoding);
        const found = detectEncoding(bytes);
        expect([text, found.encoding]).toEqual([text, encoding]);
        expect(decodeText(bytes, found.encoding)).toBe(text);
      }
      expect(fitting.length).toBeGreaterThan(15);
    },
  );

  it('takes plain English and an empty file for UTF-8', () => {
    expect(detectEncoding(encode('Hello, world', 'utf-8')).encoding).toBe('utf-8');
    expect(detectEncoding(new Uint8Array()).encoding).toBe('utf-8');
  });

  it('still says UTF-8 of a UTF-8 file with a broken byte, so that the error can name it', () => {
    const bytes = encode(sample, 'utf-8');
    bytes[3000] = 0xff;
    expect(detectEncoding(bytes).encoding).toBe('utf-8');
    const fault = failure(() => decodeText(bytes, 'utf-8'));
    expect(fault.code).toBe('undecodable');
    expect(fault.where).toMatch(/^byte (2999|3000)$/);
    expect(fault.hint).toContain('windows-1256');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const found = detectEncoding(bytes);
        expect(found.candidates).toContain(found.encoding);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decodeText', () => {
  it('gives back what was written, in each Unicode encoding', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'),
        (text, encoding) => {
          const plain = text.replace(/^\uFEFF+/, '');
          expect(decodeText(encode(plain, encoding as TestEncoding), encoding)).toBe(plain);
        },
      ),
    );
  });

  it('never puts U+FFFD where a byte could not be read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...ENCODINGS), (bytes, encoding) => {
        try {
          const text = decodeText(bytes, encoding);
          if (text.includes('\uFFFD'))
            expect(encode('\uFFFD', encoding as TestEncoding).length).toBeGreaterThan(1);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
          expect((error as FormatError).code).toBe('undecodable');
          expect((error as FormatError).where).toMatch(/^byte \d+$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['utf-8', [0x41, 0xd8], 1],
    ['utf-8', [0x41, 0xed, 0xa0, 0x80], 1],
    ['utf-16le', [0x41, 0x00, 0x00, 0xd8, 0x41, 0x00], 2],
    ['utf-16be', [0x00, 0x41, 0x00], 2],
    ['utf-32le', [0x41, 0, 0, 0, 0, 0xd8, 0, 0], 4],
    ['iso-8859-6', [0x41, 0xc7, 0xdb], 2],
  ] as const)('names the offset of what is not %s', (encoding, bytes, offset) => {
    expect(failure(() => decodeText(Uint8Array.from(bytes), encoding)).where).toBe(`byte ${offset}`);
  });

  it('refuses an encoding nobody knows', () => {
    expect(failure(() => decodeText(new Uint8Array(), 'klingon')).code).toBe('unsupported-format');
  });
});

function failure(run: () => unknown): FormatError {
  try {
    run();
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The text without the characters the encoding does not have. */
function writable(text: string, encoding: TestEncoding): string {
  return [...text]
    .filter((c) => {
      try {
        encode(c, encoding);
        return true;
      } catch {
        return false;
      }
    })
    .join('')
    .trim();
}
