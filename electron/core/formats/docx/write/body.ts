/** `word/document.xml`, a paragraph at a time. */
import { directionOf } from '../../../../../shared/text/language.ts';
import { numberNotes, type NumberedNote } from '../../bilingual/notes.ts';
import { byline, languageName, languageOf } from '../../bilingual/words.ts';
import { xmlAttribute } from '../../bilingual/xml-text.ts';
import type { DocxContext } from './context.ts';
import { COLOUR, MARGIN } from './look.ts';
import { textRuns } from './notes.ts';
import { cell, paragraphProperties, rowXml } from './row.ts';
import { W_ALL, XML } from './xml.ts';

/** The main part; every note it calls is handed to `note`, in order. */
export function* bodyPart(context: DocxContext, note: (n: NumberedNote) => void): Iterable<string> {
  const { document } = context;
  yield `${XML}<w:document ${W_ALL}><w:body>${styled('Title', document.title, context)}`;
  yield `<w:p>${paragraphProperties('Subtitle', 'ltr')}${textRuns(byline(document), 'ltr', context)}</w:p>`;
  let notes = 1;
  let order = 1;
  for (const part of document.documents) {
    if (document.documents.length > 1) yield styled('Heading1', part.name, context);
    yield tableStart(part.name, context);
    for (const paragraph of part.paragraphs()) {
      const numbered = numberNotes(paragraph, notes);
      notes += numbered.length;
      for (const n of numbered) note(n);
      yield rowXml(paragraph, numbered, order++, context);
    }
    // a table needs a paragraph after it where a table or the end of the document follows
    yield `</w:tbl><w:p><w:pPr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>`;
  }
  yield `${section(context)}</w:body></w:document>`;
}

function styled(style: string, text: string, context: DocxContext): string {
  const direction = directionOf(languageOf(text, context.document));
  return `<w:p>${paragraphProperties(style, direction)}${textRuns(text, direction, context)}</w:p>`;
}

/** Table properties in schema order (17.4.59), the grid, and the row repeated on every page. */
function tableStart(name: string, context: DocxContext): string {
  const { columns, mirrored } = context;
  const width = columns.reduce((sum, w) => sum + w, 0);
  const properties = `<w:tblStyle w:val="BilingualTable"/>${mirrored ? '<w:bidiVisual/>' : '<w:bidiVisual w:val="off"/>'}<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${xmlAttribute(name)}"/>`;
  const grid = columns.map((w) => `<w:gridCol w:w="${w}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${headerRow(context)}`;
}

function headerRow(context: DocxContext): string {
  const { sourceLanguage, targetLanguage } = context.document;
  const names = [
    { text: '№', language: 'en', style: 'BilingualNumber' },
    ...[sourceLanguage, targetLanguage].map((l) => ({
      text: languageName(l, l),
      language: l,
      style: 'BilingualColumn',
    })),
    { text: 'Notes', language: 'en', style: 'BilingualColumn' },
  ];
  const border = `<w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${COLOUR.accent}"/></w:tcBorders><w:vAlign w:val="bottom"/>`;
  const cells = context.columns.map((width, i) => {
    const { text, language, style } = names[i] ?? { text: '', language: 'en', style: 'BilingualColumn' };
    const direction = directionOf(language);
    const content = `<w:p>${paragraphProperties(style, direction)}${textRuns(text, direction, context)}</w:p>`;
    return cell(width, content).replace('</w:tcPr>', `${border}</w:tcPr>`);
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

function section(context: DocxContext): string {
  const { width, height, landscape } = context.page;
  const orient = landscape ? ' w:orient="landscape"' : '';
  return `<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="${width}" w:h="${height}"${orient}/><w:pgMar w:top="${MARGIN}" w:right="${MARGIN}" w:bottom="${MARGIN}" w:left="${MARGIN}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}
