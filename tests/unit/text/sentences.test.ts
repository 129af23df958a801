import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../../shared/text/sentences.ts';
import { anyText } from './arbitrary.ts';
import { ARABIC_SENTENCES, ENGLISH_SENTENCES } from './sentence-cases.ts';
import { measure, platform, rules } from './sentence-figures.ts';

/** The sentences of a text written with `|` where one should end, as written and as found. */
function sentences(marked: string): {
  readonly written: readonly string[];
  readonly found: readonly string[];
} {
  const text = marked.replaceAll('|', '');
  return {
    written: marked.split('|').map((s) => s.trim()),
    found: sentenceSpans(text).map((s) => text.slice(s.start, s.end)),
  };
}

describe('sentences', () => {
  it.each([
    'وارتفع حجم المبيعات وتجاوزت 3 مليارات دولار.| وهناك احتمالات جيدة، حسب ما ذكرته الخارجية.',
    'قال «لافروف»: "تحدثنا عن التعاون. |يقدّر الاتحاد الروسي الثقة."',
    'التقى د. أحمد علي بالسيد م. حسن في ص. 45.| ثم عاد.',
    'كان ذلك عام 500 ق.م. في روما.| وانتهى.',
    'وُلد عام 1950 م. |وتوفي عام 2001.',
    'هل جاء؟| نعم!| ثم ذهب.',
    'هل جاء؟|نعم.',
    'قال… ثم سكت.| ومضى.',
    'Mr. Smith met Dr. J. R. Jones in St. Petersburg.| Then Rev. Brown left.',
    'They live in the U.S. and pay $3.5 billion.| He left at 5 p.m. on Monday.',
    'It opened in the U.S. |The company, Acme Inc. of Ohio, paid.',
    '"What?" he said.| "Go!" |She left... and came back.',
    'See No. 5 and p. 12, e.g. the second.| OK.',
    '1. First item.| 2. Second item.',
    'Wait... |Then go.',
    'pic.twitter.com/BsZ6FT0eId is here.| — MFA Russia 🇷🇺 (@mfa_russia) May 10, 2022',
    'He did it (really!).| Yes.',
    'First line|\nsecond line',
    'النص الأول.\uE001| النص الثاني.',
  ])('%s', (marked) => {
    const { written, found } = sentences(marked);
    expect(found).toEqual(written);
  });

  it.each([
    'focused on cooperation as 🇩🇿 and 🇷🇺 mark the 60th anniversary of their relations. pic.twitter.com/BsZ6FT0eId',
    'Minister Sergey #Lavrov holds talks with @Lamamra_dz #RussiaAlgeria pic.twitter.com/jUb0o8anMS',
  ])('of a tweet are one: %s', (tweet) => {
    expect(sentenceSpans(tweet)).toEqual([{ start: 0, end: tweet.length }]);
  });

  it('are in order and leave only white space outside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const s of sentenceSpans(text)) {
          expect(text.slice(at, s.start).trim()).toBe('');
          expect(s.end).toBeGreaterThan(s.start);
          expect(text.slice(s.start, s.end).trim()).toBe(text.slice(s.start, s.end));
          at = s.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('abbreviations, quotations and lists in fresh texts', () => {
  it.each([
    ['ar', ARABIC_SENTENCES],
    ['en', ENGLISH_SENTENCES],
  ] as const)('%s: better than .95 both ways, and better than the platform', (language, texts) => {
    const { precision, recall } = measure(texts, rules);
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.95);
    expect(precision).toBeGreaterThan(measure(texts, platform(language)).precision);
  });
});
