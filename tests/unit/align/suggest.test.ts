import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupOf } from '../../../shared/align/dictionary.ts';
import { wordLookup } from '../../../shared/align/evidence.ts';
import { suggestLinks } from '../../../shared/align/suggest.ts';
import type { Paragraph, SuggestedSpan } from '../../../shared/align/suggest.ts';
import { trainOn } from '../../../shared/align/train.ts';
import { wordSpans } from '../../../shared/text/words.ts';

function shown(paragraph: Paragraph, spans: readonly SuggestedSpan[]): string {
  return spans.map(({ side, start, end }) => paragraph[side].slice(start, end)).join(' | ');
}

function links(paragraph: Paragraph, ...rest: [Parameters<typeof suggestLinks>[1]?]): readonly string[] {
  return suggestLinks(paragraph, rest[0] ?? {}).map(({ spans }) => shown(paragraph, spans));
}

describe('suggested links', () => {
  it('join names, numbers and handles without any memory', () => {
    const found = links({
      source: 'التقى «لافروف» السفير في 2021 مع @Lamamra_dz',
      target: 'In 2021 Lavrov met the ambassador with @Lamamra_dz',
    });
    expect(found).toContain('لافروف | Lavrov');
    expect(found).toContain('2021 | 2021');
    expect(found.some((link) => link.includes('Lamamra_dz | Lamamra_dz'))).toBe(true);
  });

  it('join one Latin name to the two words it is written with in Arabic', () => {
    expect(links({ source: 'وصل عبد المجيد أمس', target: 'Yesterday Abdelmadjid came' })).toContain(
      'عبد المجيد | Abdelmadjid',
    );
  });

  it('find a dictionary word through its clitics and an English word through its form', () => {
    const dictionary = wordLookup(
      lookupOf([
        { headword: 'تَعاوُن', renderings: ['cooperation'] },
        { headword: 'التنفيذ', renderings: ['implementation'] },
        { headword: 'يواصل', renderings: ['continue'] },
        { headword: 'قال', renderings: ['say'] },
      ]),
      'dictionary',
    );
    const paragraph = {
      source: 'قال نواصل بتنفيذ التعاون',
      target: 'He said we continued implementation of cooperation',
    };
    expect(links(paragraph, { dictionary })).toEqual(
      expect.arrayContaining([
        'قال | said',
        'نواصل | continued',
        'بتنفيذ | implementation',
        'التعاون | cooperation',
      ]),
    );
  });

  it('learn a rendering from what was translated before', () => {
    const before = [
      { source: 'القطة نائمة', target: 'the cat sleeps' },
      { source: 'القطة جائعة', target: 'the cat hungers' },
      { source: 'الكلبة نائمة', target: 'the dog sleeps' },
      { source: 'الكلبة جائعة', target: 'the dog hungers' },
    ];
    const model = trainOn([...before, ...before], {});
    expect(links({ source: 'الكلبة سعيدة', target: 'the dog is happy' }, { model })).toContain(
      'الكلبة | dog',
    );
  });

  it('leave alone what is linked by hand', () => {
    const paragraph = { source: 'قال لافروف', target: 'Lavrov said' };
    expect(
      suggestLinks({ ...paragraph, taken: [{ side: 'target', start: 0, end: 6 }] }, {}).some(({ spans }) =>
        spans.some(({ side, start }) => side === 'target' && start < 6),
      ),
    ).toBe(false);
  });

  it('stand on whole words, inside the text, never two on one word, whatever the text', () => {
    const word = fc.constantFrom(
      'لافروف',
      'Lavrov',
      '2021',
      '3',
      'مليارات',
      'billion',
      'و',
      'the',
      '🇩🇿',
      '@a_b',
      '،',
      '\u200f',
      'عبد',
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (source, target) => {
        const paragraph = { source, target };
        const seen = new Set<string>();
        for (const { spans, confidence } of suggestLinks(paragraph, {})) {
          expect(confidence).toBeGreaterThanOrEqual(0.4);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { side, start, end } of spans) {
            const words = wordSpans(paragraph[side]);
            expect(words.some((w) => w.start === start)).toBe(true);
            expect(words.some((w) => w.end === end)).toBe(true);
            for (const w of words.filter((w) => w.start >= start && w.end <= end)) {
              expect(seen.has(`${side} ${w.start}`)).toBe(false);
              seen.add(`${side} ${w.start}`);
            }
          }
        }
      }),
    );
  });
});
