/** Runs of a DOCX paragraph. */
import type { Direction } from '../../../../../shared/domain/paragraph.ts';
import type { Inline, Stretch } from '../../bilingual/inline.ts';
import { FORMAT } from '../../bilingual/shown.ts';
import { xmlAttribute, xmlText } from '../../bilingual/xml-text.ts';
import { wordLanguage } from './language.ts';
import { ARABIC_FONT, COLOUR } from './look.ts';

export interface RunContext {
  /** Direction of the paragraph the runs stand in. */
  readonly direction: Direction;
  /** BCP 47 languages for runs of either direction. */
  readonly languages: { readonly ltr: string; readonly rtl: string };
  /** Underline, with dots, the words notes are about. */
  readonly showMarks: boolean;
  /** XML of a point: a footnote reference, an end of a comment's range. */
  point(key: number, role: 'start' | 'end'): string;
}

/** The runs of one paragraph. A run never holds two scripts, and an isolate is always a run of its own. */
export function runsXml(content: readonly Inline[], context: RunContext): string {
  let xml = '';
  let held = { properties: '', text: '', isolate: 0 };
  const flush = (): void => {
    if (held.text !== '')
      xml += `<w:r><w:rPr>${held.properties}</w:rPr><w:t xml:space="preserve">${xmlText(held.text)}</w:t></w:r>`;
    held = { properties: '', text: '', isolate: 0 };
  };
  for (const item of content) {
    if (item.type === 'text') {
      const rPr = properties(item, isRtl(item, context.direction), context);
      if (rPr !== held.properties || item.isolate !== held.isolate) flush();
      held = { properties: rPr, text: held.text + item.text, isolate: item.isolate };
      continue;
    }
    flush();
    if (item.type === 'point') xml += context.point(item.key, item.role);
    else xml += item.type === 'tab' ? '<w:r><w:tab/></w:r>' : '<w:r><w:br/></w:r>';
  }
  flush();
  return xml;
}

/** A run in the direction of its own script; `properties` comes first, `size` and the like are for its style. */
export function plainRun(text: string, rtl: boolean, languages: RunContext['languages'], style = ''): string {
  const rStyle = style === '' ? '' : `<w:rStyle w:val="${style}"/>`;
  const fonts = rtl ? `<w:rFonts w:cs="${ARABIC_FONT}"/>` : '';
  const language = rtl
    ? `<w:rtl/><w:lang w:bidi="${xmlAttribute(wordLanguage(languages.rtl))}"/>`
    : `<w:lang w:val="${xmlAttribute(wordLanguage(languages.ltr))}"/>`;
  return `<w:r><w:rPr>${rStyle}${fonts}${language}</w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** True for a stretch that is set from right to left: digits and marks alone go with what surrounds them. */
export function isRtl(stretch: Stretch, paragraph: Direction): boolean {
  if (stretch.script !== 'other' && LETTER.test(stretch.text)) return stretch.script === 'arabic';
  return (stretch.isolate > 0 ? stretch.direction : paragraph) === 'rtl';
}

const LETTER = /\p{L}/u;

/** Children of `w:rPr` in the order the schema fixes (ECMA-376 Part 1, 17.3.2.28). */
function properties(stretch: Stretch, rtl: boolean, context: RunContext): string {
  const { format } = stretch;
  let xml = rtl ? `<w:rFonts w:cs="${ARABIC_FONT}"/>` : '';
  if ((format & FORMAT.bold) !== 0) xml += '<w:b/><w:bCs/>';
  if ((format & FORMAT.italic) !== 0) xml += '<w:i/><w:iCs/>';
  if ((format & FORMAT.underline) !== 0) xml += '<w:u w:val="single"/>';
  else if (context.showMarks && stretch.marks.length > 0)
    xml += `<w:u w:val="dotted" w:color="${COLOUR.accent}"/>`;
  if ((format & FORMAT.superscript) !== 0) xml += '<w:vertAlign w:val="superscript"/>';
  else if ((format & FORMAT.subscript) !== 0) xml += '<w:vertAlign w:val="subscript"/>';
  return (
    xml +
    (rtl
      ? `<w:rtl/><w:lang w:bidi="${xmlAttribute(wordLanguage(context.languages.rtl))}"/>`
      : `<w:lang w:val="${xmlAttribute(wordLanguage(context.languages.ltr))}"/>`)
  );
}
