import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrier } from '../../../shared/text/carry.ts';
import { graphemeStart } from '../../../shared/text/grapheme.ts';
import { wordSpans } from '../../../shared/text/words.ts';

function carried(before: string, after: string, words: string): { words: string; touched: boolean } {
  const start = before.indexOf(words);
  const span = carrier(before, after)({ start, end: start + words.length });
  return { words: after.slice(span.start, span.end), touched: span.touched };
}

describe('carrying a span over to the next version of a text', () => {
  it.each([
    ['a word put in before the same beginning', 'the cat', 'the catch cat', 'cat', 'cat', false],
    [
      'edits on both sides of it',
      'one two three four',
      'ONE two three FOUR',
      'two three',
      'two three',
      false,
    ],
    ['a letter put on its last word', 'the company came', 'the companys came', 'company', 'companys', true],
    ['a letter put on its first word', 'the company came', 'the xcompany came', 'company', 'xcompany', true],
    ['a comma behind it', 'the company came', 'the company, came', 'company', 'company', false],
    ['a word before it is replaced', 'big company came', 'small company came', 'company', 'company', false],
    ['a mark put on its last letter', 'cafe noir', 'cafe\u0301 noir', 'cafe', 'cafe\u0301', true],
    ['an emoji joined to it', 'so 👩 here', 'so 👩\u200d💻 here', '👩', '👩\u200d💻', true],
  ])('%s', (_name, before, after, words, expected, touched) => {
    expect(carried(before, after, words)).toEqual({ words: expected, touched });
  });

  it('a word that is deleted leaves an empty span where it stood', () => {
    expect(carrier('the big cat', 'the cat')({ start: 4, end: 7 })).toMatchObject({ touched: true });
  });
});

const piece = fc.constantFrom(
  'the',
  'companies',
  'came',
  'back',
  '12',
  'الشركات',
  '👩\u200d💻',
  '🇩🇿',
  'cafe\u0301',
  ',',
  '.',
  '\ue001',
  '“',
);
const spaced = fc.array(piece, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
const bits = fc.constantFrom('a', ' ', 'the ', '\u0301', '👩', '\u200d', '', ' كتاب', 'x y', '\u064e');

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly touched: boolean;
}

describe('10,000 random edits with 50 spans', () => {
  it('stay inside, on whole characters, and are flagged only when their own words changed', () => {
    const edit = fc.record({ at: fc.nat(400), remove: fc.nat(8), insert: bits });
    fc.assert(
      fc.property(spaced, fc.array(edit, { minLength: 100, maxLength: 100 }), (first, edits) => {
        const faults: string[] = [];
        let text = first;
        let spans = spansOver(first);
        for (const { at, remove, insert } of edits) {
          const start = graphemeStart(text, Math.min(at, text.length));
          const end = graphemeStart(text, Math.min(text.length, start + remove));
          const next = text.slice(0, start) + insert + text.slice(Math.max(start, end));
          const carry = carrier(text, next);
          const before = text;
          spans = spans.map((span): Placed => {
            const moved = carry(span);
            const fault = faultOf(before, next, span, moved, { start, end: Math.max(start, end) });
            // an assertion for each of half a million spans would take longer than the work
            if (fault !== undefined) faults.push(fault);
            return { ...moved, touched: span.touched || moved.touched };
          });
          text = next;
        }
        expect(faults).toEqual([]);
      }),
      { numRuns: 100, seed: 4, endOnFailure: true },
    );
  });
});

/** What is wrong with where a span went, or undefined. */
function faultOf(
  before: string,
  after: string,
  span: Placed,
  moved: Placed,
  edit: { readonly start: number; readonly end: number },
): string | undefined {
  const where = JSON.stringify({ before, after, span, moved, edit });
  if (moved.start < 0 || moved.end < moved.start || moved.end > after.length) return `outside: ${where}`;
  if (graphemeStart(after, moved.start) !== moved.start || graphemeStart(after, moved.end) !== moved.end)
    return `inside a character: ${where}`;
  if (!moved.touched && after.slice(moved.start, moved.end) !== before.slice(span.start, span.end))
    return `other words, not flagged: ${where}`;
  if (moved.touched && farFrom(before, span, edit.start, edit.end)) return `flagged for nothing: ${where}`;
  return undefined;
}

/** Fifty spans over words, one or two each, some twice. */
function spansOver(text: string): readonly Placed[] {
  const words = wordSpans(text);
  if (words.length === 0) return [];
  return Array.from({ length: 50 }, (_, k) => {
    const first = words[k % words.length];
    const last = words[Math.min(words.length - 1, (k % words.length) + (k % 2))];
    return { start: first?.start ?? 0, end: last?.end ?? 0, touched: false };
  });
}

function farFrom(text: string, span: { start: number; end: number }, from: number, to: number): boolean {
  if (span.start === span.end) return false;
  const between =
    to < span.start ? text.slice(to, span.start) : from > span.end ? text.slice(span.end, from) : '';
  return /\s[a-zA-Z]{2,}\s/.test(between);
}
