import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSpan, cutText, joinTexts, renumberTags, tagIds } from '../../../shared/domain/cut.ts';
import { closeTag, openTag, tagOf } from '../../../shared/domain/tag.ts';

const B = openTag(1);
const b = closeTag(1);
const I = openTag(2);
const i = closeTag(2);
const BR = openTag(3);
const isPair = (id: number): boolean => id !== 3;

/** Ids of pairs that are not closed, or closed without being open. */
function unbalanced(text: string): readonly number[] {
  const open: number[] = [];
  const wrong: number[] = [];
  for (const c of text) {
    const mark = tagOf(c.charCodeAt(0));
    if (mark === undefined || !isPair(mark.id)) continue;
    if (!mark.closing) open.push(mark.id);
    else if (open.includes(mark.id)) open.splice(open.lastIndexOf(mark.id), 1);
    else wrong.push(mark.id);
  }
  return [...open, ...wrong];
}

const balanced = fc
  .shuffledSubarray([
    'كلمة',
    ' ',
    'word',
    '. ',
    '؟ ',
    BR,
    `${B}bold${b}`,
    `${openTag(4)}a ${I}both${i} z${closeTag(4)}`,
    ' ',
  ])
  .map((parts) => parts.join(''));

describe('cutting a text', () => {
  it('closes an open pair before the cut and opens it again after', () => {
    const text = `One ${B}two three${b} four`;
    expect(cutText(text, text.indexOf('three'), isPair)).toMatchObject({
      first: `One ${B}two${b}`,
      second: `${B}three${b} four`,
    });
  });

  it('leaves codes at the cut with the words they enclose', () => {
    const text = `${B}One.${b} ${I}Two.${i}`;
    const ends = { first: `${B}One.${b}`, second: `${I}Two.${i}` };
    expect(cutText(text, text.indexOf(b), isPair)).toMatchObject(ends);
    expect(cutText(text, text.indexOf('Two'), isPair)).toMatchObject(ends);
  });

  it('keeps every pair balanced and loses nothing but white space, wherever it is cut', () => {
    fc.assert(
      fc.property(balanced, fc.nat(60), (text, at) => {
        const cut = cutText(text, at, isPair);
        expect(unbalanced(cut.first)).toEqual([]);
        expect(unbalanced(cut.second)).toEqual([]);
        const words = (value: string) => value.replace(/[\s\uE000-\uE7FF]/g, '');
        expect(words(cut.first) + words(cut.second)).toBe(words(text));
      }),
    );
  });

  it('gives a span the same words in its part', () => {
    fc.assert(
      fc.property(balanced, fc.nat(60), fc.nat(60), fc.nat(60), (text, at, x, y) => {
        const [start, end] = [Math.min(x, y, text.length), Math.min(Math.max(x, y), text.length)];
        if (start === end) return;
        const cut = cutText(text, at, isPair);
        const halves = cutSpan({ start, end }, cut);
        const inFirst =
          halves.first === undefined ? '' : cut.first.slice(halves.first.start, halves.first.end);
        const inSecond =
          halves.second === undefined ? '' : cut.second.slice(halves.second.start, halves.second.end);
        expect((inFirst + inSecond).replace(/\s/g, '')).toBe(text.slice(start, end).replace(/\s/g, ''));
        expect(halves.clipped).toBe(halves.first !== undefined && halves.second !== undefined);
      }),
    );
  });
});

describe('joining two texts', () => {
  it('gives back what was cut, but for the white space at the cut', () => {
    fc.assert(
      fc.property(balanced, fc.nat(60), (text, at) => {
        const cut = cutText(text, at, isPair);
        const joined = joinTexts(cut.first, cut.second, true).text;
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('says where the words of the second text are', () => {
    const { text, place } = joinTexts('One.', 'Two.', false);
    expect(text).toBe('One. Two.');
    expect(text.slice(place(0), place(4))).toBe('Two.');
    expect(joinTexts('', 'Two.', false)).toMatchObject({ text: 'Two.' });
    expect(joinTexts('One.', '', false).text).toBe('One.');
  });

  it('keeps pairs of two files apart', () => {
    const second = renumberTags(`${B}Two.${b}`, 2);
    expect([...tagIds(second)]).toEqual([3]);
    expect(joinTexts(`${B}One.${b}`, second, false).text).toBe(
      `${B}One.${b} ${openTag(3)}Two.${closeTag(3)}`,
    );
  });
});
