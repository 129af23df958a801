/** Inline content as HTML. */
import type { Inline, Stretch } from '../bilingual/inline.ts';
import { FORMAT } from '../bilingual/shown.ts';
import { htmlText } from './text.ts';

const ELEMENTS: readonly (readonly [bit: number, name: string])[] = [
  [FORMAT.bold, 'b'],
  [FORMAT.italic, 'i'],
  [FORMAT.underline, 'u'],
  [FORMAT.superscript, 'sup'],
  [FORMAT.subscript, 'sub'],
];

/** `<bdi>` round every isolate, dots under the words of notes, formatting innermost. */
export function inlineHtml(content: readonly Inline[], reference: (key: number) => string): string {
  let html = '';
  let isolate = 0;
  let marked = '';
  const closeMark = (): void => {
    if (marked !== '') html += '</span>';
    marked = '';
  };
  const enter = (wanted: number, direction: string): void => {
    if (wanted === isolate) return;
    closeMark();
    if (isolate > 0) html += '</bdi>';
    if (wanted > 0) html += `<bdi dir="${direction}">`;
    isolate = wanted;
  };
  for (const item of content) {
    if (item.type === 'text') {
      enter(item.isolate, item.direction);
      const marks = item.marks.join(' ');
      if (marks !== marked) {
        closeMark();
        if (marks !== '') html += '<span class="w">';
        marked = marks;
      }
      html += formatted(item);
    } else if (item.type === 'point') {
      if (item.isolate === 0) enter(0, '');
      closeMark();
      html += reference(item.key);
    } else {
      closeMark();
      html += item.type === 'tab' ? '\t' : '<br>';
    }
  }
  enter(0, '');
  closeMark();
  return html;
}

function formatted(stretch: Stretch): string {
  let html = htmlText(stretch.text);
  for (const [bit, name] of ELEMENTS) if ((stretch.format & bit) !== 0) html = `<${name}>${html}</${name}>`;
  return html;
}
