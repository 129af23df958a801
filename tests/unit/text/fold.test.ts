import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedOffset, foldText, originalSpan } from '../../../shared/text/fold.ts';
import { anyText } from './arbitrary.ts';

describe('folding', () => {
  it.each([
    ['مُحَمَّدٌ رَسُولُ', 'محمد رسول'],
    ['كتـــاب', 'كتاب'],
    ['أحمد إلى آخر ٱلله', 'احمد الي اخر الله'],
    ['مسؤول مسئول', 'مسءول مسءول'],
    ['ا\u0653 ا\u0654 و\u0654 و\u064e\u0654', 'ا ا ء ء'],
    ['مدرسة فتى ایران', 'مدرسه فتي ايران'],
    ['ﷺ', 'صلي الله عليه وسلم'],
    ['ﻻ ﺍﻟﺠﺰﺍﺋﺮ', 'لا الجزاءر'],
    ['١٢٣ ۴۵۶', '123 456'],
    ['، ؛ ؟ ٪ ٫ ٬', ', ; ? % . ,'],
    ['«x» “y” ’z — – …', '"x" "y" \'z - - ...'],
    ['a\u200fb\u061cc\ufeffd\u00ade\u2060f', 'abcdef'],
    ['a\u00a0 \t\n b', 'a b'],
    ['a \u200b b', 'a b'],
    ['Ramtane LAMAMRA É e\u0301', 'ramtane lamamra é é'],
    ['ﬁ ½ Ａ 𝐀', 'fi 1⁄2 a a'],
    ['❤️ 🇩🇿', '❤ 🇩🇿'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps ة or capitals when asked', () => {
    expect(foldText('مدرسة Algiers', { taMarbuta: false })).toBe('مدرسة algiers');
    expect(foldText('مدرسة Algiers', { lower: false })).toBe('مدرسه Algiers');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('does not care how the text was composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(text.isWellFormed());
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same text with maps as without, for short texts and long ones', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text).text).toBe(foldText(text));
      }),
    );
    const long = 'قالَ «لافروف» ﷺ '.repeat(3000);
    expect(fold(long).text).toBe(foldText(long));
  });
});

describe('maps between a text and its folding', () => {
  it('light up whole letters with their marks', () => {
    const text = 'قال مُحَمَّدٌ، نعم';
    const folded = fold(text);
    const at = folded.text.indexOf('محمد');
    const span = originalSpan(folded, at, at + 4);
    expect(text.slice(span.start, span.end)).toBe('مُحَمَّدٌ');
  });

  it('light up a ligature or a phrase sign as a whole', () => {
    const folded = fold('النبي ﷺ قال');
    const at = folded.text.indexOf('الله');
    expect(originalSpan(folded, at, at + 4)).toEqual({ start: 6, end: 7 });
  });

  it('have one entry per folded unit, never fall, and stay inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, start, end } = fold(text);
        expect(start.length).toBe(folded.length);
        expect(end.length).toBe(folded.length);
        for (let i = 0; i < folded.length; i++) {
          const from = start[i] ?? -1;
          const to = end[i] ?? -1;
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
          if (i > 0) {
            expect(from).toBeGreaterThanOrEqual(start[i - 1] ?? 0);
            expect(to).toBeGreaterThanOrEqual(end[i - 1] ?? 0);
          }
        }
      }),
    );
  });

  it('fold back to what they stand for', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (text, a, length) => {
        const folded = fold(text);
        const from = Math.min(a, folded.text.length);
        const to = Math.min(from + length, folded.text.length);
        const span = originalSpan(folded, from, to);
        const again = foldText(text.slice(span.start, span.end));
        if (to > from) expect(again).toContain(folded.text.slice(from, to).trim());
        else expect(span.start).toBe(span.end);
      }),
    );
  });

  it('find the folded place of an original offset', () => {
    const folded = fold('مُحَمَّد ﷺ');
    expect(foldedOffset(folded, 0)).toBe(0);
    expect(foldedOffset(folded, 1)).toBe(0);
    expect(foldedOffset(folded, 2)).toBe(1);
    expect(foldedOffset(folded, 99)).toBe(folded.text.length);
    fc.assert(
      fc.property(anyText, (text) => {
        const map = fold(text);
        let last = 0;
        for (let at = 0; at <= text.length; at++) {
          const to = foldedOffset(map, at);
          expect(to).toBeGreaterThanOrEqual(last);
          last = to;
        }
        for (let i = 0; i < map.text.length; i++)
          expect(foldedOffset(map, map.start[i] ?? 0)).toBeLessThanOrEqual(i);
      }),
    );
  });
});
