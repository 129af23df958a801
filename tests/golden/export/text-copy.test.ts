/** A translated text next to the one that was imported. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { translatedCopy } from '../../../electron/core/formats/text-out/copy.ts';
import { readText } from '../../../electron/core/formats/text/read.ts';

const LANGUAGES = { source: 'ar', target: 'en' };

function copy(
  original: string,
  paragraphMode: 'line' | 'block',
  translate: (source: string) => string,
): string {
  const paragraphs = [...readText(original, { foreign: false, paragraphMode, languages: LANGUAGES })];
  const replacements = paragraphs.map((p) => ({ locator: p.locator, text: translate(p.source) }));
  return [...translatedCopy(original, replacements)].join('');
}

it('keeps blank lines, indents and every kind of line end', () => {
  const original = '\r\n  العنوان \r\n\r\nسطر\nآخر\r\n\t\nأخير';
  const english: Readonly<Record<string, string>> = {
    العنوان: 'Title',
    سطر: 'Line',
    آخر: 'Other',
    أخير: 'Last',
  };
  expect(copy(original, 'line', (s) => english[s] ?? '?')).toBe(
    '\r\n  Title \r\n\r\nLine\nOther\r\n\t\nLast',
  );
});

it('makes one line of a wrapped block, and breaks lines as its paragraph does', () => {
  const original = 'أول\r\nثان\r\n\r\nثالث\r\n';
  expect(copy(original, 'block', (s) => (s === 'أول ثان' ? 'one\ntwo' : 'three'))).toBe(
    'one\r\ntwo\r\n\r\nthree\r\n',
  );
});

it('leaves a paragraph without replacement, and passes over an address that is none', () => {
  const replacements = [
    { locator: 'x', text: 'no' },
    { locator: '1', text: 'two' },
    { locator: '0', text: 'too late' },
  ];
  expect([...translatedCopy('أ\nب\nج', replacements)].join('')).toBe('أ\ntwo\nج');
});

it('is the text itself when every paragraph is translated by itself', () => {
  const unit = fc.constantFrom('ا', 'b', ' ', '\n', '\r\n', '\r', '\t', '\u2028', '.');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const original = units.join('');
      expect(copy(original, 'line', (s) => s)).toBe(original);
    }),
    { numRuns: 500 },
  );
});
