import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeEnd, graphemeStart, safeSlice } from '../../../shared/text/grapheme.ts';
import { anyText, textAndOffset } from './arbitrary.ts';

const family = '👨‍👩‍👧';

describe('safe places to cut', () => {
  it('never stands inside an emoji, a flag or a base and its marks', () => {
    expect(graphemeStart(`a${family}b`, 4)).toBe(1);
    expect(graphemeEnd(`a${family}b`, 4)).toBe(1 + family.length);
    expect(graphemeStart('🇩🇿🇷🇺', 6)).toBe(4);
    expect(graphemeStart('بُخ', 1)).toBe(0);
    expect(graphemeEnd('بُخ', 1)).toBe(2);
    expect(graphemeStart('abc', 9)).toBe(3);
    expect(graphemeEnd('abc', -1)).toBe(0);
    expect(safeSlice('محمَّد', 0, 4)).toBe('مح');
  });

  it('agrees with the grapheme clusters of Unicode', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(textAndOffset, ([text, offset]) => {
        const starts = Array.from(segmenter.segment(text), (s) => s.index);
        starts.push(text.length);
        expect(graphemeStart(text, offset)).toBe(starts.findLast((s) => s <= offset));
        expect(graphemeEnd(text, offset)).toBe(starts.find((s) => s >= offset));
      }),
      { numRuns: 300 },
    );
  });

  it('is found in a long run of joined characters too', () => {
    const text = `x${'🇩🇿'.repeat(60)}y`;
    for (let at = 1; at < text.length; at++) expect((graphemeStart(text, at) - 1) % 4).toBe(0);
  });

  it('makes slices that add up', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), (text, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const all = safeSlice(text, 0, from) + safeSlice(text, from, to) + safeSlice(text, to);
        expect(all).toBe(text);
      }),
    );
  });
});
