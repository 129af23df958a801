/**
 * Inline codes. In stored text a code is one private-use character, so that a text is self-contained,
 * one code is one UTF-16 unit, and spans, diffs and copies need know nothing of codes.
 *
 * Code n (from 1) of a paragraph opens at U+E000 + 2(n−1) and closes at the next character; a standalone
 * code uses the opening one only. Private-use characters already in a document are imported as standalone
 * codes of type `character`, so the range is never ambiguous.
 */

const FIRST = 0xe000;

/** How many codes one paragraph can hold: the range ends at U+E7FF. */
export const MAX_TAGS = 1024;

export type TagType =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'superscript'
  | 'subscript'
  | 'format'
  | 'link'
  | 'break'
  | 'tab'
  | 'image'
  | 'footnote'
  | 'field'
  | 'character'
  | 'other';

export interface TagDefinition {
  /** From 1, unique in the paragraph. */
  readonly id: number;
  readonly pair: boolean;
  readonly type: TagType;
  /** What to show on the chip, such as `b` or `br`. */
  readonly label: string;
  /** Text this code stands for where codes cannot be shown (`\n` of a break, the character of `character`). */
  readonly equivalent?: string;
  /** Opaque to all but the format that made it. */
  readonly data?: string;
}

export interface TagMark {
  readonly id: number;
  readonly closing: boolean;
}

/** The character that opens code `id`, or stands for it when it is no pair. */
export function openTag(id: number): string {
  return String.fromCharCode(FIRST + 2 * (id - 1));
}

/** The character that closes code `id`. */
export function closeTag(id: number): string {
  return String.fromCharCode(FIRST + 2 * (id - 1) + 1);
}

/** The code a UTF-16 unit stands for, or undefined when it is ordinary text. */
export function tagOf(unit: number): TagMark | undefined {
  const index = unit - FIRST;
  if (index < 0 || index >= 2 * MAX_TAGS) return undefined;
  return { id: (index >> 1) + 1, closing: (index & 1) === 1 };
}

const ANY_TAG = /[\uE000-\uE7FF]/g;

/** True when the text holds at least one inline code. */
export function hasTags(text: string): boolean {
  return /[\uE000-\uE7FF]/.test(text);
}

/** The text a reader sees: codes replaced by what they stand for, else removed. */
export function plainText(text: string, tags: readonly TagDefinition[]): string {
  if (!hasTags(text)) return text;
  return text.replace(ANY_TAG, (c) => {
    const mark = tagOf(c.charCodeAt(0));
    if (mark === undefined || mark.closing) return '';
    return tags.find((t) => t.id === mark.id)?.equivalent ?? '';
  });
}

/** Codes written out as `<1>…</1>` and `<2/>`: the form of the command line and of text files. */
export function writeTags(text: string, tags: readonly TagDefinition[]): string {
  return text.replace(ANY_TAG, (c) => {
    const mark = tagOf(c.charCodeAt(0));
    if (mark === undefined) return c;
    if (mark.closing) return `</${mark.id}>`;
    return tags.find((t) => t.id === mark.id)?.pair === true ? `<${mark.id}>` : `<${mark.id}/>`;
  });
}

/** The reverse of {@link writeTags}; a number that is no code of this paragraph stays as typed. */
export function readTags(text: string, tags: readonly TagDefinition[]): string {
  return text.replace(/<(\/?)(\d{1,4})(\/?)>/g, (whole, close: string, digits: string, self: string) => {
    const tag = tags.find((t) => t.id === Number(digits));
    if (tag === undefined || (close !== '' && self !== '')) return whole;
    if (tag.pair && self === '') return close === '' ? openTag(tag.id) : closeTag(tag.id);
    return !tag.pair && close === '' ? openTag(tag.id) : whole;
  });
}
