import { describe, expect, it } from 'vitest';
import { findEntries, typedNumber } from '../../../renderer/features/palette/entries.ts';

const entry = (id: string, title: string, area = 'The window') => ({ id, title, area, run: () => undefined });
const ENTRIES = [
  entry('export', 'Export'),
  entry('note', 'Write a note on the selected words', 'Annotating'),
  entry('next', 'Next paragraph', 'Moving'),
  entry('ar', 'إضافة مستندات', 'النافذة'),
];

const ids = (typed: string): readonly string[] => findEntries(ENTRIES, typed).map(({ id }) => id);

describe('the palette', () => {
  it('offers everything before anything is typed', () => {
    expect(ids('  ')).toEqual(['export', 'note', 'next', 'ar']);
  });

  it('finds words in any order, and by area', () => {
    expect(ids('words note')).toEqual(['note']);
    expect(ids('moving')).toEqual(['next']);
    expect(ids('nothing like it')).toEqual([]);
  });

  it('puts first what begins with what was typed', () => {
    expect(ids('n')[0]).toBe('next');
  });

  it('finds Arabic whatever the hamza', () => {
    expect(ids('اضافه')).toEqual(['ar']);
  });

  it('takes a number in any digits for a paragraph', () => {
    expect(typedNumber('12')).toBe(12);
    expect(typedNumber('١٢')).toBe(12);
    expect(typedNumber('#7')).toBe(7);
    expect(typedNumber('0')).toBeUndefined();
    expect(typedNumber('12 notes')).toBeUndefined();
  });
});
