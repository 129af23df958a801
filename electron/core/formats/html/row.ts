/** The table row of one paragraph. */
import { directionOf } from '../../../../shared/text/language.ts';
import { inlineContent } from '../bilingual/inline.ts';
import { areTall, noteMarks, notePoints, type NumberedNote } from '../bilingual/notes.ts';
import { STATUS_COLOURS, statusName } from '../bilingual/words.ts';
import type { BilingualParagraph } from '../model.ts';
import { languageAttributes, type HtmlContext } from './context.ts';
import { inlineHtml } from './inline.ts';
import { noteHtml, reference } from './notes.ts';

/** A paragraph copied as is stands once, across both columns; a heading is an `h` element of level `depth`. */
export function rowHtml(
  p: BilingualParagraph,
  notes: readonly NumberedNote[],
  depth: number,
  context: HtmlContext,
): string {
  const shown = context.options.notes === 'none' ? [] : notes;
  const tall = context.column && areTall(shown) ? ['l'] : [];
  const names = [...(p.copyAsIs ? ['c'] : p.kind === 'heading' ? ['h'] : []), ...tall];
  const classes = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
  const heading = p.kind === 'heading' && !p.copyAsIs ? `h${depth}` : '';
  const cells = p.copyAsIs
    ? `<td ${languageAttributes(p.language)} colspan="2">${side(p, 'source', shown, context)}</td>`
    : (['source', 'target'] as const)
        .map((which) => {
          const html = side(p, which, shown, context);
          const inner = heading === '' || html === '' ? html : `<${heading}>${html}</${heading}>`;
          return `<td ${languageAttributes(languageOn(p, which, context))}>${inner}</td>`;
        })
        .join('');
  return `<tr id="p${p.number}"${classes}><th scope="row" ${languageAttributes('en')}>${p.number}${status(p, context)}</th>${cells}${noteCell(shown, context)}</tr>\n`;
}

function status(p: BilingualParagraph, context: HtmlContext): string {
  if (!context.options.showStatus) return '';
  const name = p.copyAsIs ? 'copied' : p.status;
  return `<span class="s s-${name}">${statusName(p)}</span>`;
}

/** Colours of the statuses; in the dark the name stays and the colour goes. */
export const STATUS_CSS = Object.entries(STATUS_COLOURS)
  .map(([name, colour]) => `.s-${name}{color:#${colour}}`)
  .join('');

function languageOn(p: BilingualParagraph, which: 'source' | 'target', context: HtmlContext): string {
  return which === 'source' ? p.language : context.document.targetLanguage;
}

function side(
  p: BilingualParagraph,
  which: 'source' | 'target',
  notes: readonly NumberedNote[],
  context: HtmlContext,
): string {
  const direction = directionOf(languageOn(p, which, context));
  const content = inlineContent(
    { text: p[which], tags: p.tags, direction },
    noteMarks(notes, which),
    context.footnotes ? notePoints(notes, which) : [],
  );
  return inlineHtml(content, reference);
}

function noteCell(notes: readonly NumberedNote[], context: HtmlContext): string {
  if (!context.column) return '';
  const items = notes.map((n) => `<p>${noteHtml(n, context)}</p>`).join('');
  return `<td class="n" ${languageAttributes(context.document.targetLanguage)}>${items}</td>`;
}
