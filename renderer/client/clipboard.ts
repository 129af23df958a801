/** Texts on the clipboard and under the pointer: codes whole inside the program, readable outside it. */
import { plainText, tagOf } from '../../shared/domain/tag.ts';
import type { TagDefinition } from '../../shared/domain/tag.ts';

/** The text as it is stored, codes included; other programs pass over it. */
export const STORED_TEXT = 'application/x-tarjuman-text';

/** Puts a text there, in logical order, without the labels of its chips. */
export function putText(data: DataTransfer, text: string, tags: readonly TagDefinition[]): void {
  data.setData('text/plain', plainText(text, tags));
  data.setData(STORED_TEXT, text);
}

/** The text that was put there, with only those codes a paragraph knows. */
export function takeText(data: DataTransfer, tags: readonly TagDefinition[]): string {
  const stored = data.getData(STORED_TEXT);
  const text = stored === '' ? data.getData('text/plain') : stored;
  return text.replace(/\r\n?/g, '\n').replace(/[\uE000-\uE7FF]/g, (unit) => {
    const mark = tagOf(unit.charCodeAt(0));
    return tags.some(({ id }) => id === mark?.id) ? unit : '';
  });
}
