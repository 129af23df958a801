import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, maskAddresses } from '../../../shared/text/mask.ts';
import { findPlaceables } from '../../../shared/text/placeables.ts';
import { anyText } from './arbitrary.ts';

/** Placeables as `kind:text`, which reads well in a failure. */
function found(text: string): readonly string[] {
  return findPlaceables(text).map((p) => `${p.kind}:${text.slice(p.start, p.end)}`);
}

describe('placeables', () => {
  it.each<readonly [string, readonly string[]]>([
    ['انظر https://ar.wikipedia.org/wiki/الجزائر، ثم', ['url:https://ar.wikipedia.org/wiki/الجزائر']],
    ['«https://example.org/x» و(www.spa.gov.sa).', ['url:https://example.org/x', 'url:www.spa.gov.sa']],
    ['relations. pic.twitter.com/BsZ6FT0eId', ['url:pic.twitter.com/BsZ6FT0eId']],
    ['على bit.ly/3xY؛ نعم', ['url:bit.ly/3xY']],
    ['see example.com. Then', ['url:example.com']],
    ['(https://en.wikipedia.org/wiki/Peace_(law))', ['url:https://en.wikipedia.org/wiki/Peace_(law)']],
    ['راسل press.office@mfa.gov.dz، من فضلك', ['email:press.office@mfa.gov.dz']],
    ['the war.in that city, e.g. node.js or U.S. troops', []],
    ['قال @Lamamra_dz: نعم', ['handle:@Lamamra_dz']],
    ['(@mfa_russia)', ['handle:@mfa_russia']],
    ['#RussiaAlgeria و#الجزائر_روسيا، #1', ['hashtag:#RussiaAlgeria', 'hashtag:#الجزائر_روسيا', 'number:1']],
    ['as 🇩🇿 and 🇷🇺 mark', ['emoji:🇩🇿', 'emoji:🇷🇺']],
    ['👨‍👩‍👧❤️1️⃣👍🏽', ['emoji:👨‍👩‍👧', 'emoji:❤️', 'emoji:1️⃣', 'emoji:👍🏽']],
    ['🇩🇿🇷🇺', ['emoji:🇩🇿', 'emoji:🇷🇺']],
    ['فاز 3-1 ثم +213 و1,234.5 و٣٫١٤', ['number:3-1', 'number:+213', 'number:1,234.5', 'number:٣٫١٤']],
    ['عام ١٩٥٤، و500', ['number:١٩٥٤', 'number:500']],
    [
      '50% و٥٠٪ و 5 بالمئة and 7 per cent',
      ['percent:50%', 'percent:٥٠٪', 'percent:5 بالمئة', 'percent:7 per cent'],
    ],
    ['$3, €2.5bn, 5 USD, 40£', ['currency:$3', 'currency:€2.5bn', 'currency:5 USD', 'currency:40£']],
    ['May 10, 2022 or 10 May 2022', ['date:May 10, 2022', 'date:10 May 2022']],
    ['في 10 مايو/أيار 2022 أو 10 كانون الثاني', ['date:10 مايو/أيار 2022', 'date:10 كانون الثاني']],
    ['في 5 رمضان 1443 هـ', ['date:5 رمضان 1443 هـ']],
    ['12 Ramadan 1445 AH', ['date:12 Ramadan 1445 AH']],
    ['2022-05-10 أو 10/5/2022', ['date:2022-05-10', 'date:10/5/2022']],
    ['الساعة 10:30 مساء، at 5 pm', ['time:10:30 مساء', 'time:5 pm']],
    ['at 10.30 p.m. or 10 PM, not 10.30', ['time:10.30 p.m.', 'time:10 PM', 'number:10.30']],
    ['نحو 3 مليارات دولار و200 ألف يورو', ['currency:3 مليارات دولار', 'currency:200 ألف يورو']],
    ['من 10-15 مليون دينارًا، 20 دج', ['currency:10-15 مليون دينارًا', 'currency:20 دج']],
    ['$3.5 billion and 7 dinars', ['currency:$3.5 billion', 'currency:7 dinars']],
    ['سنة 1443هـ/2022م', ['date:1443هـ', 'date:2022م']],
    ['بدأ «لافروف» و"بوتين" و«عبد المجيد تبون»', ['quoted:لافروف', 'quoted:بوتين', 'quoted:عبد المجيد تبون']],
    ['قال: "نعم، هذا صحيح."', []],
    ['«في عام 2001»', ['number:2001']],
    ['a\uE000b\uE001', ['tag:\uE000', 'tag:\uE001']],
    ['COVID-19 and the 60th', ['number:19', 'number:60']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are in order, apart, not empty, and never cut a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const p of findPlaceables(text)) {
          expect(p.start).toBeGreaterThanOrEqual(at);
          expect(p.end).toBeGreaterThan(p.start);
          expect(p.end).toBeLessThanOrEqual(text.length);
          const cut = text.slice(p.start, p.end);
          if (text.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
          at = p.end;
        }
      }),
    );
  });

  it('never hold Arabic punctuation, guillemets or curly quotation marks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // a date may hold the comma before its year
        const cuts = findPlaceables(text).flatMap((p) =>
          p.kind === 'date' ? [] : text.slice(p.start, p.end),
        );
        expect(cuts.join(' ')).not.toMatch(/[،؛؟«»“”]/);
      }),
    );
  });

  it('stand where they stood when text without any comes before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shifted = findPlaceables(`وقال ${text}`).map((p) => ({
          ...p,
          start: p.start - 5,
          end: p.end - 5,
        }));
        expect(shifted).toEqual(findPlaceables(text));
      }),
    );
  });
});

describe('masking', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = mask(text, (kind) => kind !== 'quoted');
        expect(masked.length).toBe(text.length);
        for (const p of findPlaceables(text))
          if (p.kind !== 'quoted') expect(masked.slice(p.start, p.end).trim()).toBe('');
      }),
    );
  });

  it('blanks addresses and inline codes but leaves numbers and emoji', () => {
    expect(maskAddresses('\uE000a\uE001 @bc 12 😀')).toBe(' a      12 😀');
  });
});
