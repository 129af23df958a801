/** The stretches every page writer is made of, and the parts of a DOCX, for any text at all. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeTag, openTag, plainText, type TagDefinition } from '../../../shared/domain/tag.ts';
import { inlineContent } from '../../../electron/core/formats/bilingual/inline.ts';
import { DATE, document, paragraph, uuid } from '../../helpers/bilingual.ts';
import { elements, exported, unzipped, xmlTree } from '../../helpers/export.ts';

const TAGS: readonly TagDefinition[] = [
  { id: 1, pair: true, type: 'bold', label: 'b' },
  { id: 2, pair: true, type: 'italic', label: 'i' },
  { id: 3, pair: false, type: 'break', label: 'br' },
  { id: 4, pair: false, type: 'character', label: 'U+E001', equivalent: '\ue901' },
];

const unit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'ا',
      'ب',
      ' ',
      'a',
      'B',
      '1',
      '٢',
      '@a_b',
      '«',
      '»',
      '(',
      '\n',
      '\t',
      '😀',
      '🇩🇿',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...[1, 2, 3, 4, 5].flatMap((id) => [openTag(id), closeTag(id)])) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)) },
);
const anyText = fc.array(unit, { maxLength: 20 }).map((units) => units.join(''));
const anySpans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 });
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);

it('is the text a reader sees, whole, and never half a character', () => {
  fc.assert(
    fc.property(anyText, anySpans, direction, (text, spans, dir) => {
      const marks = spans.map(([a, b], i) => ({ key: i, start: Math.min(a, b), end: Math.max(a, b) }));
      const points = spans.map(([, at], key) => ({ key, at, role: 'end' as const }));
      const content = inlineContent({ text, tags: TAGS, direction: dir }, marks, points);
      const shown = content.map((c) => (c.type === 'text' ? c.text : '')).join('');
      const tags = TAGS.map((t) => (t.type === 'break' ? { ...t, equivalent: '\n' } : t));
      expect(shown).toBe(plainText(text, tags).replace(/[\n\r\t\u2028]/g, ''));
      expect(
        content
          .filter((c) => c.type === 'point')
          .map((c) => c.key)
          .toSorted((a, b) => a - b),
      ).toEqual(spans.map((_, i) => i));
      for (const [i, item] of content.entries()) {
        const next = content.slice(i + 1).find((c) => c.type === 'text');
        if (item.type === 'text' && next !== undefined && /[\ud800-\udbff]$/.test(item.text))
          expect(next.text).not.toMatch(/^[\udc00-\udfff]/);
      }
    }),
    { numRuns: 1500 },
  );
});

it('makes well-formed parts of a DOCX, with every note called once', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyText,
      anyText,
      anySpans,
      fc.constantFrom('footnotes' as const, 'comments' as const),
      async (source, target, spans, notes) => {
        const p = paragraph(1, {
          source,
          target,
          tags: TAGS,
          notes: spans.map(([a, b], i) => ({
            id: uuid(i),
            kind: 'term',
            text: source,
            author: target,
            initials: target.slice(0, 2),
            createdAt: DATE,
            spans: [
              {
                side: i % 2 === 0 ? 'source' : 'target',
                start: Math.min(a, b),
                end: Math.max(a, b),
                touched: false,
              },
            ],
          })),
        });
        const parts = await unzipped(
          await exported('docx', document(source, [{ name: target, paragraphs: [p] }]), { notes }),
        );
        const trees = new Map(Array.from(parts, ([name, text]) => [name, xmlTree(text)]));
        const body = trees.get('word/document.xml');
        const name = notes === 'comments' ? 'w:commentReference' : 'w:footnoteReference';
        expect(body && elements(body, name)).toHaveLength(spans.length);
      },
    ),
    { numRuns: 150 },
  );
});
