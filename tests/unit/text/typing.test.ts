import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinTwins } from '../../../shared/text/latin-twin.ts';
import { nextCase } from '../../../shared/text/letter-case.ts';
import { isOneEdit } from '../../../shared/text/one-edit.ts';
import { smartPunctuation } from '../../../shared/text/smart-punctuation.ts';
import { spellWords } from '../../../shared/text/spell-words.ts';
import { anyText } from './arbitrary.ts';

describe('words asked about', () => {
  const words = (text: string): readonly string[] => spellWords(text, 'latin').map(({ word }) => word);

  test.each<readonly [string, readonly string[]]>([
    ['The minister’s talks', ['The', 'minister', 'talks']],
    ["They don't know", ['They', "don't", 'know']],
    ['UNHCR and COVID-19 by @Lamamra_dz #Lavrov at example.com', ['and', 'by', 'at']],
    ['co-operation', ['co', 'operation']],
    ['he said: \uE000boldly\uE001 I', ['he', 'said', 'boldly']],
    ['the word قال stays', ['the', 'word', 'stays']],
    ['co\u00adoperate', ['cooperate']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('Arabic ones come without their vowel signs', () => {
    expect(spellWords('قَالَ Lavrov نعـم', 'arabic').map(({ word }) => word)).toEqual(['قال', 'نعم']);
  });

  test('stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('latin' as const, 'arabic' as const), (text, script) => {
        let at = 0;
        for (const { start, end, word } of spellWords(text, script)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(word).not.toMatch(/\s/);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the next case', () => {
  test.each([
    [['word', 'Word', 'WORD', 'word']],
    [['foreign minister', 'Foreign minister', 'Foreign Minister', 'FOREIGN MINISTER', 'foreign minister']],
    [['(don’t)', '(Don’t)', '(DON’T)', '(don’t)']],
    [['a', 'A', 'a']],
  ])('%j', (steps) => {
    for (const [i, text] of steps.slice(0, -1).entries()) expect(nextCase(text)).toBe(steps[i + 1]);
  });

  test('mixed case starts over, and Arabic has none', () => {
    expect(nextCase('fOreIgn')).toBe('foreign');
    expect(nextCase('قال')).toBe('قال');
  });

  test('changes nothing but case, and comes round', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abz AB-’1قé') }), (text) => {
        let now = text;
        const seen = new Set<string>();
        for (let i = 0; i < 6; i++) {
          now = nextCase(now);
          seen.add(now);
          expect(now.toLowerCase()).toBe(text.toLowerCase());
        }
        expect(seen.has(nextCase(now))).toBe(true);
      }),
    );
  });
});

describe('smart punctuation', () => {
  /** What a text becomes when it is typed key by key. */
  function typed(keys: string): string {
    let text = '';
    for (const key of keys) {
      text += key;
      const change = smartPunctuation(text);
      if (change !== undefined) text = text.slice(0, -change.length) + change.text;
    }
    return text;
  }

  test.each([
    ['"Yes," he said.', '“Yes,” he said.'],
    ["He said: \"It's 'fine'.\"", 'He said: “It’s ‘fine’.”'],
    ['("quoted")', '(“quoted”)'],
    ['2010--2020', '2010–2020'],
    ['well --- no', 'well — no'],
    ['well-known', 'well-known'],
    ['----', '—-'],
  ])('%s', (keys, expected) => {
    expect(typed(keys)).toBe(expected);
  });
});

describe('Latin twins', () => {
  test('of every Arabic mark and digit', () => {
    const text = 'Yes، no؛ why؟ ٥٠٪ «so»';
    let mended = '';
    let at = 0;
    for (const { start, end, twin } of latinTwins(text)) {
      mended += text.slice(at, start) + twin;
      at = end;
    }
    expect(mended + text.slice(at)).toBe('Yes, no; why? 50% “so”');
  });

  test('none inside Arabic words that are quoted', () => {
    expect(latinTwins('the phrase نعم، شكرا means thanks')).toEqual([]);
  });

  test('none in a text without Arabic', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(latinTwins(text)).toEqual([]);
      }),
    );
  });
});

describe('one letter away', () => {
  test.each([
    ['وزايادة', 'وزيادة', true],
    ['العاز', 'الغاز', true],
    ['teh', 'the', true],
    ['cat', 'cat', false],
    ['cat', 'dog', false],
    ['ab', 'abcd', false],
    ['abc', 'cba', false],
    ['', 'a', true],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
    expect(isOneEdit(b, a)).toBe(expected);
  });
});
