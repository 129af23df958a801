import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termIndex } from '../../../shared/text/term-index.ts';
import { anyText } from './arbitrary.ts';

const glossary = termIndex([
  { value: 'minister', forms: ['وزير', 'وزراء'] },
  { value: 'foreign minister', forms: ['وزير الخارجية'] },
  { value: 'talks', forms: ['محادثات'] },
  { value: 'gas', forms: ['غاز'] },
  { value: 'thought', forms: ['فكرة'] },
  { value: 'ball', forms: ['كرة'] },
  { value: 'summit', forms: ['قمة'] },
  { value: 'peak', forms: ['قمة'] },
]);

const found = (text: string): readonly string[] => glossary.find(text).map(({ value }) => value);

describe('finding terms', () => {
  test('through clitics, endings and listed plurals', () => {
    expect(found('عقد الوزراء محادثاتهم حول الغاز')).toEqual(['minister', 'talks', 'gas']);
  });

  test('the longest term wins, whatever stands before its first word', () => {
    const text = 'قال لوزير الخارجية الروسي';
    const [hit, ...rest] = glossary.find(text);
    expect(rest).toEqual([]);
    expect(hit?.value).toBe('foreign minister');
    expect(text.slice(hit?.start, hit?.end)).toBe('لوزير الخارجية');
    expect(hit?.stems.map(({ start, end }) => text.slice(start, end))).toEqual(['وزير', 'الخارجية']);
  });

  test('the term with the least cut wins', () => {
    expect(found('فكرة جديدة')).toEqual(['thought']);
  });

  test('two entries with the same form are both given', () => {
    expect(found('القمة العربية')).toEqual(['summit', 'peak']);
  });

  test('hits are in order, apart or alike, and stand on words of the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('وزير', 'الوزراء', 'فكرتها'), (text, word) => {
        const whole = `${text} ${word} ${text}`;
        let end = 0;
        let last = -1;
        for (const hit of glossary.find(whole)) {
          expect(hit.start === last || hit.start >= end).toBe(true);
          expect(hit.stems.every((stem) => stem.start >= hit.start && stem.end <= hit.end)).toBe(true);
          ({ start: last, end } = hit);
        }
        expect(last).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
