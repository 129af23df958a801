import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finder, inCaseOf, type FindOptions } from '../../../shared/text/find.ts';
import { fold, foldText, originalSpan } from '../../../shared/text/fold.ts';
import { graphemeEnd, graphemeStart } from '../../../shared/text/grapheme.ts';

const FOLDED: FindOptions = { exact: false, word: 'any' };
const unit = fc.constantFrom(
  'ا',
  'أ',
  'ل',
  'ه',
  'ة',
  'ي',
  'ى',
  'َ',
  'ّ',
  'ـ',
  'ﷺ',
  'ﻻ',
  ' ',
  'a',
  'A',
  'é',
  'e',
  '\u0301',
  '٣',
  '3',
  '👩‍👩‍👧',
  '\u200f',
);
const text = fc.string({ unit, maxLength: 30 });
const words = fc.string({ unit, minLength: 1, maxLength: 3 });

function found(haystack: string, needle: string, options: FindOptions = FOLDED): string[] {
  return finder(needle, options)
    .ranges(haystack)
    .map(({ start, end }) => haystack.slice(start, end));
}

describe('finder', () => {
  it('finds what brute force over the folded text finds', () => {
    fc.assert(
      fc.property(text, words, (haystack, needle) => {
        const small = foldText(needle);
        fc.pre(small !== '');
        const map = fold(haystack);
        const starts: number[] = [];
        for (let at = 0; at + small.length <= map.text.length;) {
          const here = map.text.slice(at, at + small.length) === small;
          if (here) starts.push(at);
          at += here ? small.length : 1;
        }
        const find = finder(needle, FOLDED);
        expect(find.starts(foldText(haystack))).toEqual(starts);
        const covered = new Set<number>();
        for (const at of starts) {
          const span = originalSpan(map, at, at + small.length);
          const end = graphemeEnd(haystack, span.end);
          for (let i = graphemeStart(haystack, span.start); i < end; i++) covered.add(i);
        }
        const lit = find
          .ranges(haystack)
          .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
        expect(lit).toEqual([...covered].toSorted((a, b) => a - b));
      }),
    );
  });

  it('gives ranges in order that fold to what was looked for, and cut no grapheme', () => {
    fc.assert(
      fc.property(text, words, fc.boolean(), (haystack, needle, exact) => {
        let last = 0;
        for (const { start, end } of finder(needle, { exact, word: 'any' }).ranges(haystack)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect([graphemeStart(haystack, start), graphemeEnd(haystack, end)]).toEqual([start, end]);
          const slice = haystack.slice(start, end);
          if (exact) expect(slice).toContain(needle);
          else if (foldText(needle) !== '') expect(foldText(haystack)).toContain(foldText(needle));
          last = end;
        }
      }),
    );
  });

  it.each([
    ['الجزائر', 'في الجزائِر', ['الجزائِر']],
    ['احمد', 'قال أحمد', ['أحمد']],
    ['مدرسه', 'مدرسة كبيرة', ['مدرسة']],
    ['2021', 'عام ٢٠٢١', ['٢٠٢١']],
    ['russia', 'Russia and RUSSIA', ['Russia', 'RUSSIA']],
  ])('%s in “%s”', (needle, haystack, expected) => {
    expect(found(haystack, needle)).toEqual(expected);
  });

  it('knows the article that has lost its alif', () => {
    const clitics = { exact: false, word: 'clitics' } as const;
    expect(found('«وللجزائر» والجزائِر وجزائر', 'الجزائر', clitics)).toEqual(['لجزائر', 'الجزائِر']);
    expect(found('بالجزائريين للجزائريين', 'الجزائر', clitics)).toEqual([]);
    expect(found('وللجزائر', 'الجزائر', { exact: false, word: 'whole' })).toEqual([]);
  });

  it('tells words from parts of words, and clitics from letters of the word', () => {
    const whole = { exact: false, word: 'whole' } as const;
    const clitics = { exact: false, word: 'clitics' } as const;
    expect(found('كتاب وبكتابها والكتاب كتابات مكتاب', 'كتاب', whole)).toEqual(['كتاب']);
    expect(found('كتاب وبكتابها والكتاب للكتاب كتابات مكتاب', 'كتاب', clitics)).toHaveLength(4);
    expect(found('the other lathe', 'the', clitics)).toEqual(['the']);
    expect(found('كِتابُهُم', 'كِتاب', { exact: true, word: 'clitics' })).toEqual(['كِتابُ']);
  });
});

it('keeps the case of what it replaces', () => {
  expect(inCaseOf('RUSSIA', 'the federation')).toBe('THE FEDERATION');
  expect(inCaseOf('Russia', 'the federation')).toBe('The federation');
  expect(inCaseOf('russia', 'the federation')).toBe('the federation');
  expect(inCaseOf('RUSSIA', 'Moscow')).toBe('Moscow');
  expect(inCaseOf('A', 'an')).toBe('An');
});
