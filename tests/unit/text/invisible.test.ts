import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInvisible } from '../../../shared/text/invisible.ts';
import { anyText } from './arbitrary.ts';

const labels = (text: string) => findInvisible(text).map((i) => i.label);

describe('invisible characters', () => {
  it('names what nobody can see', () => {
    expect(labels('a\u200fb\u00a0c\u00add\ufeffe\u2067f\u2069g\u061c\u0007')).toEqual([
      'RLM',
      'NBSP',
      'SHY',
      'BOM',
      'RLI',
      'PDI',
      'ALM',
      'U+0007',
    ]);
    expect(findInvisible('x\u200e')).toEqual([
      { start: 1, end: 2, name: 'LEFT-TO-RIGHT MARK', label: 'LRM' },
    ]);
  });

  it('leaves joiners and selectors inside emoji alone', () => {
    expect(labels('👨‍👩‍👧 ❤️ 🏳️‍🌈 1️⃣')).toEqual([]);
    expect(labels('می\u200cخواهم لا\u200d')).toEqual(['ZWNJ', 'ZWJ']);
  });

  it('leaves tatweel, tashkeel, spaces, tabs and line ends alone', () => {
    expect(labels('كتـــاب مُحَمَّد\t\n')).toEqual([]);
  });

  it('points at single characters in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const found of findInvisible(text)) {
          expect(found.start).toBeGreaterThanOrEqual(at);
          expect(found.end).toBe(found.start + 1);
          at = found.end;
        }
      }),
    );
  });
});
