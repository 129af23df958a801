import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSpan, spliceBetween } from '../../../shared/domain/span.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', ' ', 'ق', 'ا', '\u064e', '😀', '🇩🇿', '\ue000'), { maxLength: 14 })
  .map((parts) => parts.join(''));

describe('the splice between two texts', () => {
  it('turns the one into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const s = spliceBetween(before, after);
        const inserted = after.slice(s.start, s.start + s.inserted);
        expect(before.slice(0, s.start) + inserted + before.slice(s.start + s.removed)).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('never cuts a surrogate pair, so that both halves of the edit are whole', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const s = spliceBetween(before, after);
        expect(before.slice(s.start, s.start + s.removed).isWellFormed()).toBe(true);
        expect(after.slice(s.start, s.start + s.inserted).isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('of equal texts is empty', () => {
    const s = spliceBetween('same', 'same');
    expect(s.removed + s.inserted).toBe(0);
  });
});

describe('a span carried through an edit', () => {
  it.each([
    [
      'typing before',
      { start: 4, end: 7 },
      { start: 0, removed: 0, inserted: 2 },
      { start: 6, end: 9, touched: false },
    ],
    [
      'typing after',
      { start: 4, end: 7 },
      { start: 9, removed: 0, inserted: 2 },
      { start: 4, end: 7, touched: false },
    ],
    [
      'typing at its start',
      { start: 4, end: 7 },
      { start: 4, removed: 0, inserted: 1 },
      { start: 5, end: 8, touched: false },
    ],
    [
      'typing at its end',
      { start: 4, end: 7 },
      { start: 7, removed: 0, inserted: 1 },
      { start: 4, end: 7, touched: false },
    ],
    [
      'typing inside',
      { start: 4, end: 7 },
      { start: 5, removed: 0, inserted: 1 },
      { start: 4, end: 8, touched: true },
    ],
    [
      'deleting inside',
      { start: 4, end: 7 },
      { start: 5, removed: 1, inserted: 0 },
      { start: 4, end: 6, touched: true },
    ],
    [
      'deleting all of it',
      { start: 4, end: 7 },
      { start: 2, removed: 6, inserted: 0 },
      { start: 2, end: 2, touched: true },
    ],
    [
      'deleting just before',
      { start: 4, end: 7 },
      { start: 2, removed: 2, inserted: 0 },
      { start: 2, end: 5, touched: false },
    ],
    [
      'replacing its head',
      { start: 4, end: 7 },
      { start: 3, removed: 2, inserted: 3 },
      { start: 6, end: 8, touched: true },
    ],
    [
      'replacing its tail',
      { start: 4, end: 7 },
      { start: 6, removed: 3, inserted: 1 },
      { start: 4, end: 6, touched: true },
    ],
  ])('%s', (_name, span, splice, expected) => {
    expect(mapSpan(span, splice)).toEqual(expected);
  });

  it('keeps its words unless it is touched, and stays inside the text', () => {
    fc.assert(
      fc.property(text, text, fc.nat(20), fc.nat(20), (before, after, a, b) => {
        const start = Math.min(a, b, before.length);
        const end = Math.min(Math.max(a, b), before.length);
        const mapped = mapSpan({ start, end }, spliceBetween(before, after));
        expect(mapped.start).toBeGreaterThanOrEqual(0);
        expect(mapped.end).toBeGreaterThanOrEqual(mapped.start);
        expect(mapped.end).toBeLessThanOrEqual(after.length);
        if (!mapped.touched) expect(after.slice(mapped.start, mapped.end)).toBe(before.slice(start, end));
      }),
      { numRuns: 1000 },
    );
  });
});
