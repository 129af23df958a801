/** A previewed paragraph as a reader sees it. */
import { hasTags, tagOf } from '../../../shared/domain/tag.ts';

/**
 * The text without its inline codes. A preview knows no more of a code than its character: one that has an
 * end is formatting and goes; one that stands alone (a break, a picture) leaves a space.
 */
export function shownText(source: string): string {
  if (!hasTags(source)) return source;
  const closed = new Set<number>();
  for (let i = 0; i < source.length; i++) {
    const mark = tagOf(source.charCodeAt(i));
    if (mark?.closing === true) closed.add(mark.id);
  }
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const mark = tagOf(source.charCodeAt(i));
    if (mark === undefined) text += source[i] ?? '';
    else if (!closed.has(mark.id)) text += ' ';
  }
  return text.replace(/ {2,}/g, ' ').trim();
}

/** True when both tags name one language, whatever the country: such a paragraph is copied as is. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
