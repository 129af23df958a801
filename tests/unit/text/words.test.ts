import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, wordAt, wordSpans } from '../../../shared/text/words.ts';
import { anyText, textAndOffset } from './arbitrary.ts';

const words = (text: string) => wordSpans(text).map((s) => text.slice(s.start, s.end));

describe('words', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "I don't know, Mr. O'Neil — it's state-of-the-art.",
      ['I', "don't", 'know', 'Mr', "O'Neil", "it's", 'state-of-the-art'],
    ],
    ['بدأ «لافروف» حديثَه، ثمّ', ['بدأ', 'لافروف', 'حديثَه', 'ثمّ']],
    ['كتـاب 1,234.5 و500 ٣٫١٤', ['كتـاب', '1,234.5', 'و500', '٣٫١٤']],
    ['one\uE000two\uE001 three', ['one', 'two', 'three']],
    ['🇩🇿 😀 … — «»', []],
    ['10/5/2022 10:30', ['10/5/2022', '10:30']],
    ['می\u200cخواهم', ['می\u200cخواهم']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('counts what it lists', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countWords(text)).toBe(wordSpans(text).length);
      }),
    );
  });

  it('leaves no letter outside a word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = '';
        let at = 0;
        for (const s of wordSpans(text)) {
          rest += text.slice(at, s.start);
          expect(s.start).toBeGreaterThanOrEqual(at);
          at = s.end;
        }
        expect(rest + text.slice(at)).not.toMatch(/\p{L}|\p{Nd}/u);
      }),
    );
  });

  it('finds the word under or beside the caret', () => {
    expect(wordAt('ab cd', 0)).toEqual({ start: 0, end: 2 });
    expect(wordAt('ab cd', 2)).toEqual({ start: 0, end: 2 });
    expect(wordAt('ab cd', 3)).toEqual({ start: 3, end: 5 });
    expect(wordAt('ab  cd', 3)).toBeUndefined();
    fc.assert(
      fc.property(textAndOffset, ([text, offset]) => {
        const span = wordAt(text, offset);
        if (span !== undefined) expect(span.start <= offset && offset <= span.end).toBe(true);
      }),
    );
  });
});
