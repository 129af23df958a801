import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, paragraphLanguage } from '../../../shared/text/language.ts';
import { tweetPart } from '../../../shared/text/tweet.ts';
import { anyText } from './arbitrary.ts';

const arEn = { source: 'ar', target: 'en' };

describe('language of a paragraph', () => {
  it.each([
    ['— Ramtane Lamamra | رمطان لعمامرة (@Lamamra_dz) May 10, 2022', 'en'],
    ['@Lamamra_dz قال', 'ar'],
    ['«Lavrov» قال إن الاجتماع مثمر', 'ar'],
    ['pic.twitter.com/BsZ6FT0eIdLongAddress خبر', 'ar'],
    ['RT @SomeVeryLongAccountName: مرحبا', 'ar'],
    ['#RussiaAlgeria #RussiaAfrica لقاء', 'ar'],
    ['COVID-19 يعود إلى المدينة', 'ar'],
    ['Fruitful meeting today 🇩🇿', 'en'],
    ['pic.twitter.com/BsZ6FT0eId', 'ar'],
    ['2001 – 3 %', 'ar'],
    ['', 'ar'],
    ['\uE000News\uE001 today', 'en'],
    ['Русский текст', 'ar'],
  ])('%s is %s', (text, language) => {
    expect(paragraphLanguage(text, arEn)).toBe(language);
  });

  it('goes by the scripts of the two languages, whatever they are', () => {
    expect(paragraphLanguage('Привет, мир', { source: 'ru', target: 'en' })).toBe('ru');
    expect(paragraphLanguage('Hello, мир', { source: 'ru', target: 'en' })).toBe('en');
    expect(paragraphLanguage('שלום Tel', { source: 'he', target: 'en' })).toBe('he');
    expect(paragraphLanguage('東京です', { source: 'en', target: 'ja' })).toBe('ja');
    expect(paragraphLanguage('مرحبا', { source: 'ar-Latn', target: 'ar' })).toBe('ar');
  });

  it('falls back to the source where the scripts do not tell', () => {
    expect(paragraphLanguage('bonjour', { source: 'fr', target: 'en' })).toBe('fr');
  });

  it('always answers with one of the two', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['ar', 'en']).toContain(paragraphLanguage(text, arEn));
      }),
    );
  });
});

describe('direction of a language', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-DZ', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['en-GB', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['zh', 'ltr'],
    ['not a tag', 'ltr'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});

describe('quoted posts', () => {
  it.each<readonly [string, 'post' | 'signature' | undefined]>([
    ['Talks with Minister @Lavrov #Algeria pic.twitter.com/BsZ6FT0eId', 'post'],
    ['RT @user: نعم', 'post'],
    ['انظر https://x.com/mfa_russia/status/15239', 'post'],
    ['— MFA Russia 🇷🇺 (@mfa_russia) May 10, 2022', 'signature'],
    ['— رمطان لعمامرة (@Lamamra_dz) ١٠ مايو ٢٠٢٢', 'signature'],
    ['قال @Lamamra_dz: نعم', undefined],
    ['— قال الوزير (أمس) ذلك', undefined],
    ['see box.com/x', undefined],
  ])('%s', (text, part) => {
    expect(tweetPart(text)).toBe(part);
  });
});
