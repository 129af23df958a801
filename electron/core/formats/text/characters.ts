/** Characters of a file that stored text cannot hold as they are. */
import { MAX_TAGS, openTag, type TagDefinition } from '../../../../shared/domain/tag.ts';

/** A character that stored text cannot hold; NUL is refused before, tab and line ends are text. */
export const FOREIGN = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\uE000-\uE7FF\uFFFE\uFFFF]/;
const FOREIGN_ALL = new RegExp(FOREIGN, 'g');

/**
 * Private-use characters of the range stored text keeps for inline codes, and control characters, turned
 * into standalone codes of type `character`, whose `data` is the code point (`U+E001`). More than a
 * paragraph can hold are dropped and counted.
 */
export function tagForeign(text: string): {
  readonly text: string;
  readonly tags: readonly TagDefinition[];
  readonly dropped: number;
} {
  const tags: TagDefinition[] = [];
  let dropped = 0;
  const out = text.replace(FOREIGN_ALL, (c) => {
    if (tags.length >= MAX_TAGS) {
      dropped++;
      return '';
    }
    const id = tags.length + 1;
    tags.push(characterTag(id, c));
    return openTag(id);
  });
  return { text: out, tags, dropped };
}

/** The standalone code for one character. A control character stands for nothing outside its own format. */
export function characterTag(id: number, character: string): TagDefinition {
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const base = { id, pair: false, type: 'character', label: point, data: point } as const;
  return /[\uE000-\uE7FF]/.test(character) ? { ...base, equivalent: character } : base;
}
