/** The parts of a bilingual DOCX that do not depend on its paragraphs. */
import { xmlAttribute, xmlText } from '../../bilingual/xml-text.ts';
import type { DocxContext } from './context.ts';
import { wordLanguage } from './language.ts';
import { ARABIC_FONT, LATIN_FONT, SUBSTITUTES } from './look.ts';
import { textRuns } from './notes.ts';
import { BILINGUAL_NAMESPACE, W, XML } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Optional parts that are there for this document. */
type NotePart = 'footnotes' | 'comments' | undefined;

export function contentTypesXml(notes: NotePart): string {
  const parts: readonly (readonly [string, string])[] = [
    ['/word/document.xml', `${WORD}.document.main+xml`],
    ['/word/styles.xml', `${WORD}.styles+xml`],
    ['/word/settings.xml', `${WORD}.settings+xml`],
    ['/word/fontTable.xml', `${WORD}.fontTable+xml`],
    ['/word/footer1.xml', `${WORD}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
    ...(notes === undefined ? [] : [[`/word/${notes}.xml`, `${WORD}.${notes}+xml`] as const]),
  ];
  const overrides = parts
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('');
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export function packageRelationships(): string {
  return relationships([
    ['rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ]);
}

export function documentRelationships(notes: NotePart): string {
  return relationships([
    ['rIdStyles', `${OFFICE}/relationships/styles`, 'styles.xml'],
    ['rIdSettings', `${OFFICE}/relationships/settings`, 'settings.xml'],
    ['rIdFonts', `${OFFICE}/relationships/fontTable`, 'fontTable.xml'],
    ['rIdFooter', `${OFFICE}/relationships/footer`, 'footer1.xml'],
    ['rIdCustom', `${OFFICE}/relationships/customXml`, '../customXml/item1.xml'],
    ...(notes === undefined
      ? []
      : [['rIdNotes', `${OFFICE}/relationships/${notes}`, `${notes}.xml`] as const]),
  ]);
}

export function settingsXml(context: DocxContext, notes: NotePart): string {
  const separators =
    notes === 'footnotes' ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : '';
  const { ltr, rtl } = context.languages;
  return `${XML}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>${separators}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${xmlAttribute(wordLanguage(ltr))}" w:bidi="${xmlAttribute(wordLanguage(rtl))}"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`;
}

export function fontTableXml(): string {
  const font = (name: string, charset: string, family: string): string =>
    `<w:font w:name="${name}"><w:altName w:val="${SUBSTITUTES[name] ?? name}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
  return `${XML}<w:fonts ${W}>${font(LATIN_FONT, '00', 'roman')}${font(ARABIC_FONT, 'B2', 'roman')}</w:fonts>`;
}

export function footerXml(context: DocxContext): string {
  const field = (code: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const title = textRuns(context.document.title, 'ltr', context);
  const text = (t: string): string => `<w:r><w:t xml:space="preserve">${t}</w:t></w:r>`;
  return `${XML}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:bidi w:val="0"/></w:pPr>${title}${text(' · ')}${field('PAGE')}${text(' / ')}${field('NUMPAGES')}</w:p></w:ftr>`;
}

export function corePropertiesXml(context: DocxContext): string {
  const { title, author, date, targetLanguage } = context.document;
  const when = new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified><dc:language>${xmlText(targetLanguage)}</dc:language></cp:coreProperties>`;
}

export function appPropertiesXml(): string {
  return `${XML}<Properties xmlns="${OFFICE}/extended-properties"><Application>Tarjuman</Application></Properties>`;
}

/** The project and its documents, for the reader of a document that comes back. */
export function customXml(context: DocxContext): string {
  const { projectId, sourceLanguage, targetLanguage, documents, date } = context.document;
  const items = documents
    .map((d) => `<document id="${xmlAttribute(d.id)}" name="${xmlAttribute(d.name)}"/>`)
    .join('');
  return `${XML}<bilingual xmlns="${BILINGUAL_NAMESPACE}" project="${xmlAttribute(projectId)}" source="${xmlAttribute(sourceLanguage)}" target="${xmlAttribute(targetLanguage)}" exported="${new Date(date).toISOString()}">${items}</bilingual>`;
}

export function customRelationships(): string {
  return relationships([['rId1', `${OFFICE}/relationships/customXmlProps`, 'itemProps1.xml']]);
}

export function customPropertiesXml(): string {
  return `${XML}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="{7A3C1E52-6B0D-4F7E-9C41-5D2A8E90B316}"><ds:schemaRefs><ds:schemaRef ds:uri="${BILINGUAL_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
}
