/** TMX 1.4b. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeTag, openTag, type TagDefinition } from '../../../shared/domain/tag.ts';
import { document, paragraph, sampleDocument } from '../../helpers/bilingual.ts';
import {
  element,
  elements,
  exported,
  inFolder,
  textOf,
  xmlTree,
  type XmlElement,
} from '../../helpers/export.ts';
import { withReaders } from '../../helpers/outside-reader.ts';

const TAGS: readonly TagDefinition[] = [
  { id: 1, pair: true, type: 'bold', label: 'b' },
  { id: 2, pair: false, type: 'break', label: 'br', equivalent: '\n' },
];
const CODES = document('Codes', [
  {
    name: 'a',
    paragraphs: [
      paragraph(1, {
        tags: TAGS,
        source: `${openTag(1)}نص${closeTag(1)}${openTag(2)}`,
        target: `${openTag(1)}a${closeTag(1)}${openTag(1)}b${closeTag(1)}${closeTag(1)}${openTag(2)}\u0003`,
      }),
      paragraph(2, { source: 'بلا ترجمة', target: '' }),
      paragraph(3, { source: 'Already English', target: 'Already English', language: 'en' }),
    ],
  },
]);

async function tmx(from: typeof CODES): Promise<XmlElement> {
  return xmlTree((await exported('tmx', from)).toString('utf8'));
}

it('holds a unit for every translation, and none for what was copied', async () => {
  const root = await tmx(sampleDocument());
  const units = elements(root, 'tu');
  expect(units).toHaveLength(13);
  expect(element(root, 'header').attributes).toMatchObject({
    srclang: 'ar',
    segtype: 'paragraph',
    creationid: 'Sami Haddad',
  });
  for (const unit of units) {
    expect(elements(unit, 'tuv').map((v) => v.attributes['xml:lang'])).toEqual(['ar', 'en']);
    expect(unit.attributes).toMatchObject({ creationdate: '20220511T120000Z', creationid: 'Sami Haddad' });
  }
  expect(elements(await tmx(CODES), 'tu')).toHaveLength(1);
});

it('joins the halves of codes by numbers used once, and says which half stands alone', async () => {
  const [source, target] = elements(await tmx(CODES), 'seg') as [XmlElement, XmlElement];
  expect(elements(source, 'bpt').map((b) => b.attributes)).toEqual([{ i: '1', x: '1', type: 'bold' }]);
  expect(elements(target, 'bpt').map((b) => b.attributes['i'])).toEqual(['1', '2']);
  expect(elements(target, 'ept').map((e) => e.attributes['i'])).toEqual(['1', '2']);
  expect(elements(target, 'it').map((e) => e.attributes['pos'])).toEqual(['end']);
  expect(textOf(element(target, 'ph'))).toBe('\n');
});

it('is well-formed for any text', async () => {
  const text = fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)),
        fc.constantFrom(openTag(1), closeTag(1), '<', '&'),
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map((units) => units.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, async (source, target) => {
      const root = await tmx(
        document('P', [{ name: source, paragraphs: [paragraph(1, { source, target, tags: TAGS })] }]),
      );
      for (const seg of elements(root, 'seg')) {
        const numbers = elements(seg, 'bpt').map((b) => b.attributes['i'] ?? '');
        expect(
          elements(seg, 'ept')
            .map((e) => e.attributes['i'] ?? '')
            .toSorted(),
        ).toEqual(numbers.toSorted());
      }
    }),
    { numRuns: 200 },
  );
});

const DTD = fileURLToPath(new URL('../schemas/tmx14.dtd', import.meta.url));

withReaders(['xmllint'], ({ xmllint }) => {
  it('xmllint finds it valid against the document type', async () => {
    await inFolder(async (put) => {
      const files = [
        put('a.tmx', await exported('tmx', sampleDocument())),
        put('b.tmx', await exported('tmx', CODES)),
      ];
      put('tmx14.dtd', Buffer.from(''));
      const outcome = xmllint.run('--nonet', '--noout', '--dtdvalid', DTD, ...files);
      expect(outcome).toMatchObject({ status: 0, stderr: '' });
    });
  });
});
