import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../shared/text/diff.ts';
import { shortestEdit } from '../../../shared/text/myers.ts';
import { anyText } from './arbitrary.ts';

/** `[-removed-]` and `{+added+}` as git's word diff draws them. */
function drawn(before: string, after: string): string {
  return diffWords(before, after)
    .map((p) => (p.kind === 'same' ? p.text : p.kind === 'added' ? `{+${p.text}+}` : `[-${p.text}-]`))
    .join('');
}

describe('word differences', () => {
  it.each([
    [
      'met his counterpart on Tuesday.',
      'met his counterpart in Moscow.',
      'met his counterpart [-on Tuesday-]{+in Moscow+}.',
    ],
    ['one two', 'one new two', 'one {+new +}two'],
    ['one new two', 'one two', 'one [-new -]two'],
    ['أكد لافروف اليوم', 'أكّد لافروف أمس', '[-أكد-]{+أكّد+} لافروف [-اليوم-]{+أمس+}'],
    ['قال، نعم', 'قال: نعم', 'قال[-،-]{+:+} نعم'],
    ['x 👨‍👩‍👧 y', 'x 👨‍👩‍👦 y', 'x [-👨‍👩‍👧-]{+👨‍👩‍👦+} y'],
    ['', 'new', '{+new+}'],
    ['gone', '', '[-gone-]'],
    ['same', 'same', 'same'],
  ])('%s → %s', (before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  });

  it('rebuild both texts, with the right offsets', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const parts = diffWords(before, after);
        expect(
          parts
            .filter((p) => p.kind !== 'added')
            .map((p) => p.text)
            .join(''),
        ).toBe(before);
        expect(
          parts
            .filter((p) => p.kind !== 'removed')
            .map((p) => p.text)
            .join(''),
        ).toBe(after);
        for (const p of parts) {
          expect(p.text).not.toBe('');
          if (p.kind !== 'added') expect(before.startsWith(p.text, p.before)).toBe(true);
          if (p.kind !== 'removed') expect(after.startsWith(p.text, p.after)).toBe(true);
        }
      }),
    );
  });

  it('of a text with itself is the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(diffWords(text, text).filter((p) => p.kind !== 'same')).toEqual([]);
      }),
    );
  });

  it('never put two parts of one kind side by side', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        diffWords(before, after).reduce<string>((last, p) => {
          expect(p.kind).not.toBe(last);
          return p.kind;
        }, '');
      }),
    );
  });
});

describe('the shortest edit', () => {
  const small = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 });

  it('is as short as the longest common subsequence allows', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const cost = shortestEdit(a, b).reduce((n, e) => n + e.aEnd - e.aStart + e.bEnd - e.bStart, 0);
        expect(cost).toBe(a.length + b.length - 2 * common(a, b));
      }),
    );
  });

  it('gives up gracefully on texts that share nothing', () => {
    const a = Array.from({ length: 4000 }, (_, i) => `a${i}`);
    const b = Array.from({ length: 4000 }, (_, i) => `b${i}`);
    expect(shortestEdit(['x', ...a], ['x', ...b])).toEqual([
      { aStart: 1, aEnd: 4001, bStart: 1, bEnd: 4001 },
    ]);
  });
});

/** Length of the longest common subsequence, the textbook way. */
function common(a: readonly string[], b: readonly string[]): number {
  const row = Array.from({ length: b.length + 1 }, () => 0);
  for (const x of a) {
    let diagonal = 0;
    b.forEach((y, j) => {
      const above = row[j + 1] ?? 0;
      row[j + 1] = x === y ? diagonal + 1 : Math.max(above, row[j] ?? 0);
      diagonal = above;
    });
  }
  return row.at(-1) ?? 0;
}
