import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../shared/text/number-match.ts';
import { findNumbers } from '../../../shared/text/numbers.ts';
import { anyText } from './arbitrary.ts';
import { NUMBER_PAIRS } from './number-cases.ts';
import { digitErrors, flagged, scaleErrors } from './number-figures.ts';

const values = (text: string) => findNumbers(text).map((n) => n.values);

/** What a comparison flags, as written. */
function flags(arabic: string, english: string): readonly string[] {
  const { missing, extra } = compareNumbers(
    { text: arabic, numbers: findNumbers(arabic) },
    { text: english, numbers: findNumbers(english) },
  );
  return [
    ...missing.map((n) => arabic.slice(n.start, n.end)),
    ...extra.map((n) => english.slice(n.start, n.end)),
  ];
}

describe('number values', () => {
  it.each<readonly [string, readonly (readonly number[])[]]>([
    ['3 مليارات دولار', [[3e9]]],
    ['12 ألفا و500', [[12_500]]],
    ['مليون و500 ألف', [[1_500_000]]],
    ['مليون ونصف', [[1_500_000]]],
    ['ثلاثة ملايين ونصف المليون', [[3_500_000], [1e6]]],
    ['مئتي ألف', [[200_000]]],
    ['مليوني شخص', [[2e6]]],
    ['ألف وتسعمئة وخمسة وتسعون', [[1995]]],
    ['خمسة وعشرون', [[25]]],
    ['ثلاثة عشر', [[13]]],
    ['الستين عاما', [[60]]],
    ['ستينيات القرن', [[60, 1960], [100]]],
    ['10 إلى 15 مليون', [[10, 10e6], [15e6]]],
    ['كانون الثاني', [[1]]],
    ['جويلية', [[7]]],
    ['5 بالمئة', [[5]]],
    ['٣٫١٤', [[3.14]]],
    ['1,234', [[1234, 1.234]]],
    ['1.234.567', [[1_234_567]]],
    ['1,234.5', [[1234.5]]],
    ['12 000', [[12_000]]],
    ['$3 billion', [[3e9]]],
    ['3bn', [[3, 3e9]]],
    ['60th', [[60]]],
    ['one hundred and twenty-five', [[125]]],
    ['two and a half million', [[2.5e6]]],
    ['half a million', [[5e5, 50]]],
    ['three decades', [[30]]],
    ["the '90s", [[90, 1990]]],
    ['World War II', [[2]]],
    ['May 2022', [[5], [2022]]],
    ['he may march', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('passes over addresses and inline codes', () => {
    expect(values('https://a.org/2021 @user7 #g20 a1b@c.org 1️⃣ \uE000')).toEqual([]);
  });
});

describe('numbers of two texts', () => {
  it.each([
    ['تجاوزت 3 مليارات دولار عام 2021', 'exceeded $3 billion in 2021'],
    ['بلغت الستين عاما', 'mark the 60th anniversary'],
    ['في 10 مايو/أيار 2022', 'on May 10, 2022'],
    ['في 10/5/2022', 'on 10 May 2022'],
    ['الساعة 9:30 مساء', 'at 21:30'],
    ['الساعة السابعة والنصف', 'at 7:30'],
    ['نحو 12 ألفا و500 جندي', 'some 12,500 troops'],
    ['من 10 إلى 15 مليون طن', '10 million to 15 million tonnes'],
    ['٥٠٪ من الأصوات', 'half of the votes'],
    ['كتابان وقلم', '2 books and 1 pen'],
    ['في 5 رمضان 1443 هـ', 'in April'],
    ['ستينيات القرن الماضي', 'the 1960s'],
    ['لم يذكر أحد عشر دول', 'nobody mentioned any'],
    ['3 دول', 'three countries'],
    ['ثلاثي الأبعاد', '3D'],
  ])('%s = %s', (arabic, english) => {
    expect(flags(arabic, english)).toEqual([]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['3 مليارات دولار', '$3 million', ['3 مليارات', '3 million']],
    ['عام 2001', 'in 2010', ['2001', '2010']],
    ['عام 2001', 'that year', ['2001']],
    ['في ذلك العام', 'in 2001', ['2001']],
    ['الفصل 1', 'Chapter 2', ['1', '2']],
    ['12 ألفا', '12', ['12 ألفا', '12']],
    ['3-1', '3-2', ['1', '2']],
  ])('%s ≠ %s', (arabic, english, expected) => {
    expect(flags(arabic, english)).toEqual(expected);
  });

  it('agree when the digits are the same, whatever the digits are', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (n) => {
        const indic = String(n).replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d)));
        expect(flags(`بلغ ${indic} طنا`, `reached ${n.toLocaleString('en')} tonnes`)).toEqual([]);
      }),
    );
  });

  it('differ when one digit differs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 1_000_000 }), fc.integer({ min: 1, max: 9 }), (n, by) => {
        const text = String(n);
        const last = (Number(text.at(-1)) + by) % 10;
        const wrong = text.slice(0, -1) + String(last);
        expect(flags(`عام ${text} كان`, `year ${wrong} was`)).toEqual([text, wrong]);
      }),
    );
  });

  it('are sorted spans inside the text, and a text always agrees with itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const n of findNumbers(text)) {
          expect(n.start).toBeGreaterThanOrEqual(at);
          expect(n.end).toBeGreaterThan(n.start);
          at = n.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(flags(text, text)).toEqual([]);
      }),
    );
  });
});

describe('fresh pairs', () => {
  it('a good translation is not flagged', () => {
    expect(NUMBER_PAIRS.filter(flagged)).toEqual([]);
  });

  it('nearly every wrong digit and every wrong scale word is', () => {
    const digits = digitErrors(NUMBER_PAIRS);
    expect(digits.caught / digits.of).toBeGreaterThan(0.98);
    const scales = scaleErrors(NUMBER_PAIRS);
    expect(scales.of).toBeGreaterThan(5);
    expect(scales.caught).toBe(scales.of);
  });
});
