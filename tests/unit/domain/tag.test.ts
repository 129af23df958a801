import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closeTag,
  hasTags,
  MAX_TAGS,
  openTag,
  plainText,
  readTags,
  tagOf,
  writeTags,
  type TagDefinition,
} from '../../../shared/domain/tag.ts';

const tags: readonly TagDefinition[] = [
  { id: 1, pair: true, type: 'bold', label: 'b' },
  { id: 2, pair: false, type: 'break', label: 'br', equivalent: '\n' },
  { id: 3, pair: true, type: 'link', label: 'a' },
];
const marked = fc
  .array(
    fc.constantFrom(
      'قال',
      'a',
      ' ',
      '<',
      '>',
      '😀',
      openTag(1),
      closeTag(1),
      openTag(2),
      openTag(3),
      closeTag(3),
    ),
  )
  .map((parts) => parts.join(''));

describe('inline codes', () => {
  it('are one character each, told apart by number and side', () => {
    for (const id of [1, 2, 500, MAX_TAGS]) {
      expect(openTag(id)).toHaveLength(1);
      expect(tagOf(openTag(id).charCodeAt(0))).toEqual({ id, closing: false });
      expect(tagOf(closeTag(id).charCodeAt(0))).toEqual({ id, closing: true });
    }
    expect(tagOf(0x41)).toBeUndefined();
    expect(tagOf(0xe800)).toBeUndefined();
  });

  it('can be written out and read back', () => {
    const text = `${openTag(1)}قال${closeTag(1)}${openTag(2)}نعم`;
    expect(writeTags(text, tags)).toBe('<1>قال</1><2/>نعم');
    fc.assert(
      fc.property(marked, (t) => {
        // what already looks like a written code cannot be told from one
        fc.pre(readTags(t, tags) === t);
        expect(readTags(writeTags(t, tags), tags)).toBe(t);
      }),
    );
  });

  it('leave alone what is no code of this paragraph', () => {
    expect(readTags('<4> </4/> </2> <1/> <b>', tags)).toBe('<4> </4/> </2> <1/> <b>');
  });

  it('vanish from plain text, but for what they stand for', () => {
    expect(plainText(`${openTag(1)}a${closeTag(1)}${openTag(2)}b${openTag(9)}`, tags)).toBe('a\nb');
    fc.assert(
      fc.property(marked, (t) => {
        expect(hasTags(plainText(t, tags))).toBe(false);
      }),
    );
  });
});
