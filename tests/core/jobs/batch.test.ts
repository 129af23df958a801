import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBatch, unpackBatch, type PackedBatch } from '../../../electron/core/jobs/batch.ts';
import type { ImportedParagraph } from '../../../electron/core/formats/model.ts';
import { countWords } from '../../../shared/text/words.ts';

const paragraph: fc.Arbitrary<ImportedParagraph> = fc.record({
  kind: fc.constantFrom('paragraph', 'heading', 'list-item'),
  level: fc.integer({ min: 0, max: 3 }),
  context: fc.constantFrom({}, { table: 1, row: 2, column: 3 }),
  language: fc.constantFrom('ar', 'en', 'fa'),
  source: fc.string({ unit: 'binary', maxLength: 40 }),
  tags: fc.constantFrom([], [{ id: 1, pair: false, type: 'break', label: '↵' }]),
  locator: fc.string(),
}) as fc.Arbitrary<ImportedParagraph>;

test('every paragraph crosses between the processes as it was, counted', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 30 }), (paragraphs) => {
      const arrived = unpackBatch(deserialize(serialize(packBatch(paragraphs))) as PackedBatch);
      expect(arrived).toEqual(
        paragraphs.map((p) => ({ ...p, sourceWords: countWords(p.source), sourceCheck: crc32(p.source) })),
      );
    }),
  );
});

test('a batch with a part missing is refused', () => {
  const whole = packBatch([
    { kind: 'paragraph', level: 0, context: {}, language: 'ar', source: 'س', tags: [], locator: '0' },
  ]);
  expect(() => unpackBatch({ ...whole, shapes: [] })).toThrow('not whole');
  expect(() => unpackBatch({ ...whole, locators: [] })).toThrow('not whole');
});
