/** Notes at the end of the page or beside their paragraph. */
import type { NumberedNote } from '../bilingual/notes.ts';
import { noteKindName } from '../bilingual/words.ts';
import { attributesOf, mixedHtml, type HtmlContext } from './context.ts';
import { htmlText } from './text.ts';

/** The number in the text that leads to note `number`. */
export function reference(number: number): string {
  return `<sup class="r" dir="ltr"><a id="r${number}" href="#n${number}" role="doc-noteref">${number}</a></sup>`;
}

/** The words a note is about, what it says, and who says it. */
export function noteHtml(n: NumberedNote, context: HtmlContext): string {
  const words = [n.words.target, n.words.source]
    .filter((t) => t !== '')
    .map((t) => `<b ${attributesOf(t, context)}>${mixedHtml(t, context)}</b>`)
    .join(' – ');
  const kind = n.note.kind === 'other' ? [] : [noteKindName(n.note.kind)];
  const author = n.note.author === '' ? [] : [`<bdi>${htmlText(n.note.author)}</bdi>`];
  const by = [...kind, ...author].join(', ');
  const text = `<span ${attributesOf(n.note.text, context)}>${mixedHtml(n.note.text, context)}</span>`;
  return `${words === '' ? '' : `${words}: `}${text}${by === '' ? '' : ` <small>(${by})</small>`}`;
}

/** One entry of the list at the end, with the way back. */
export function footnoteHtml(n: NumberedNote, context: HtmlContext): string {
  const back = `<a href="#r${n.number}" role="doc-backlink" aria-label="Back to note ${n.number} in the text">↑</a>`;
  return `<li id="n${n.number}">${noteHtml(n, context)} ${back}</li>\n`;
}
