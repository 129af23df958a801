/** The row of one paragraph. */
import type { Direction } from '../../../../../shared/domain/paragraph.ts';
import { directionOf } from '../../../../../shared/text/language.ts';
import { inlineContent, type Point } from '../../bilingual/inline.ts';
import { areTall, noteMarks, notePoints, type NumberedNote } from '../../bilingual/notes.ts';
import { STATUS_COLOURS, statusName } from '../../bilingual/words.ts';
import { xmlAttribute, xmlText } from '../../bilingual/xml-text.ts';
import type { BilingualParagraph } from '../../model.ts';
import type { DocxContext } from './context.ts';
import { commentPoint, footnoteReference, noteParagraph } from './notes.ts';
import { runsXml } from './runs.ts';
import { rowTag } from './xml.ts';

/** `w:pPr` of a paragraph; its direction is always said, so that no style and no neighbour can change it. */
export function paragraphProperties(style: string, direction: Direction): string {
  const bidi = direction === 'rtl' ? '<w:bidi/>' : '<w:bidi w:val="0"/>';
  return `<w:pPr><w:pStyle w:val="${style}"/>${bidi}</w:pPr>`;
}

export function cell(width: number, content: string, span = 1): string {
  const grid = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${grid}</w:tcPr>${content}</w:tc>`;
}

/**
 * The row of a paragraph, in a content control whose tag is the paragraph's id: sorting, deleting and copying
 * rows in Word leaves each row its identity. `order` is the row's number in the file, from 1.
 */
export function rowXml(
  p: BilingualParagraph,
  notes: readonly NumberedNote[],
  order: number,
  context: DocxContext,
): string {
  const [numberWidth = 0, sourceWidth = 0, targetWidth = 0, noteWidth] = context.columns;
  const shown = context.options.notes === 'none' ? [] : notes;
  let cells = cell(numberWidth, numberParagraphs(p, context));
  if (p.copyAsIs) {
    // shown once: what stands in both columns alike is one text
    cells += cell(
      sourceWidth + targetWidth,
      sideParagraph(p, 'source', 'BilingualCopied', shown, context),
      2,
    );
  } else {
    const heading = p.kind === 'heading' ? 'Heading' : '';
    cells += cell(sourceWidth, sideParagraph(p, 'source', `BilingualSource${heading}`, shown, context));
    cells += cell(targetWidth, sideParagraph(p, 'target', `BilingualTarget${heading}`, shown, context));
  }
  if (noteWidth !== undefined) cells += cell(noteWidth, noteCell(shown, context));
  // a row that cannot split and does not fit would leave most of a page empty
  const whole = noteWidth !== undefined && areTall(shown) ? '' : '<w:trPr><w:cantSplit/></w:trPr>';
  const tag = xmlAttribute(rowTag(p.id).slice(0, 64));
  return `<w:sdt><w:sdtPr><w:alias w:val="Paragraph ${p.number}"/><w:tag w:val="${tag}"/><w:id w:val="${order}"/><w15:appearance w15:val="hidden"/></w:sdtPr><w:sdtContent><w:tr>${whole}${cells}</w:tr></w:sdtContent></w:sdt>`;
}

function numberParagraphs(p: BilingualParagraph, context: DocxContext): string {
  const properties = paragraphProperties('BilingualNumber', 'ltr');
  const number = `<w:p>${properties}<w:r><w:t>${p.number}</w:t></w:r></w:p>`;
  if (!context.options.showStatus) return number;
  const colour = p.copyAsIs ? '6d665b' : STATUS_COLOURS[p.status];
  const status = `<w:r><w:rPr><w:color w:val="${colour}"/></w:rPr><w:t>${xmlText(statusName(p))}</w:t></w:r>`;
  return `${number}<w:p>${properties}${status}</w:p>`;
}

function sideParagraph(
  p: BilingualParagraph,
  side: 'source' | 'target',
  style: string,
  notes: readonly NumberedNote[],
  context: DocxContext,
): string {
  const language = side === 'source' ? p.language : context.document.targetLanguage;
  const direction = directionOf(language);
  const comments = context.options.notes === 'comments';
  const points: readonly Point[] =
    context.options.notes === 'column'
      ? []
      : [...(comments ? starts(notes, side) : []), ...notePoints(notes, side)];
  const content = inlineContent(
    { text: p[side], tags: p.tags, direction },
    comments ? [] : noteMarks(notes, side),
    points,
  );
  const runs = runsXml(content, {
    direction,
    languages: { ...context.languages, [direction]: language },
    showMarks: !comments,
    point: comments ? commentPoint : footnoteReference,
  });
  return `<w:p>${paragraphProperties(style, direction)}${runs}</w:p>`;
}

function starts(notes: readonly NumberedNote[], side: 'source' | 'target'): readonly Point[] {
  return notes.filter((n) => n.side === side).map((n) => ({ key: n.number, at: n.start, role: 'start' }));
}

function noteCell(notes: readonly NumberedNote[], context: DocxContext): string {
  if (notes.length === 0) return `<w:p>${paragraphProperties('BilingualNote', 'ltr')}</w:p>`;
  return notes.map((n) => noteParagraph(n, 'BilingualNote', '', context)).join('');
}
