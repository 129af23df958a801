/** `word/styles.xml`: every size and colour of the document, so that a user can change them in one place. */
import { xmlAttribute } from '../../bilingual/xml-text.ts';
import { wordLanguage } from './language.ts';
import { ARABIC_FONT, COLOUR, LATIN_FONT } from './look.ts';
import { W, XML } from './xml.ts';

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly based?: string;
  /** Children of `w:pPr`. */
  readonly paragraph?: string;
  /** Children of `w:rPr` before the sizes. */
  readonly run?: string;
  /** Children of `w:rPr` after the sizes. */
  readonly tail?: string;
  /** Half-points, Latin and Arabic. */
  readonly size?: readonly [number, number];
}

const BOLD = '<w:b/><w:bCs/>';
const SOFT = `<w:color w:val="${COLOUR.soft}"/>`;
const UPRIGHT = '<w:i w:val="0"/><w:iCs w:val="0"/>';

const PARAGRAPHS: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/>',
    run: BOLD,
    size: [36, 40],
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    paragraph: '<w:spacing w:before="0" w:after="280"/>',
    run: SOFT,
    size: [18, 20],
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>',
    run: `${BOLD}<w:color w:val="${COLOUR.accent}"/>`,
    size: [25, 28],
  },
  {
    id: 'BilingualSource',
    name: 'Bilingual Source',
    paragraph: '<w:keepLines/><w:spacing w:before="0" w:after="0" w:line="252" w:lineRule="auto"/>',
    size: [21, 25],
  },
  {
    id: 'BilingualTarget',
    name: 'Bilingual Target',
    paragraph: '<w:keepLines/><w:spacing w:before="30" w:after="0" w:line="288" w:lineRule="auto"/>',
    size: [21, 25],
  },
  {
    id: 'BilingualSourceHeading',
    name: 'Bilingual Source Heading',
    based: 'BilingualSource',
    paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="20"/>',
    run: BOLD,
    size: [24, 29],
  },
  {
    id: 'BilingualTargetHeading',
    name: 'Bilingual Target Heading',
    based: 'BilingualTarget',
    paragraph: '<w:keepNext/><w:spacing w:before="150" w:after="20"/>',
    run: BOLD,
    size: [24, 29],
  },
  {
    id: 'BilingualCopied',
    name: 'Bilingual Copied',
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="252" w:lineRule="auto"/>',
    run: SOFT,
    size: [18, 21],
  },
  {
    id: 'BilingualColumn',
    name: 'Bilingual Column',
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="20"/>',
    run: `${BOLD}${SOFT}`,
    size: [17, 20],
  },
  {
    id: 'BilingualNumber',
    name: 'Bilingual Number',
    paragraph: '<w:spacing w:before="50" w:after="0"/><w:jc w:val="center"/>',
    run: SOFT,
    size: [16, 16],
  },
  {
    id: 'BilingualNote',
    name: 'Bilingual Note',
    paragraph: '<w:keepLines/><w:spacing w:before="40" w:after="80" w:line="252" w:lineRule="auto"/>',
    size: [17, 20],
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    paragraph: '<w:spacing w:before="0" w:after="50"/>',
    size: [17, 20],
  },
  {
    id: 'CommentText',
    name: 'annotation text',
    paragraph: '<w:spacing w:before="0" w:after="0"/>',
    size: [20, 22],
  },
  { id: 'Footer', name: 'footer', paragraph: '<w:jc w:val="center"/>', run: SOFT, size: [16, 18] },
];

const CHARACTERS: readonly ParagraphStyle[] = [
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    run: `<w:color w:val="${COLOUR.accent}"/>`,
    tail: '<w:vertAlign w:val="superscript"/>',
  },
  { id: 'CommentReference', name: 'annotation reference', size: [16, 16] },
  { id: 'BilingualWords', name: 'Bilingual Words', run: `${BOLD}${UPRIGHT}` },
  { id: 'BilingualByline', name: 'Bilingual Byline', run: SOFT },
];

/** The style sheet for a document in these two languages. */
export function stylesXml(languages: { readonly ltr: string; readonly rtl: string }): string {
  const lang = `<w:lang w:val="${xmlAttribute(wordLanguage(languages.ltr))}" w:eastAsia="en-US" w:bidi="${xmlAttribute(wordLanguage(languages.rtl))}"/>`;
  return `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${LATIN_FONT}" w:eastAsia="${LATIN_FONT}" w:hAnsi="${LATIN_FONT}" w:cs="${ARABIC_FONT}"/><w:color w:val="${COLOUR.ink}"/><w:sz w:val="21"/><w:szCs w:val="25"/>${lang}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>${TABLES}${PARAGRAPHS.map(paragraphStyle).join('')}${CHARACTERS.map(characterStyle).join('')}</w:styles>`;
}

const TABLES = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="BilingualTable"><w:name w:val="Bilingual Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${COLOUR.line}"/><w:right w:val="nil"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${COLOUR.line}"/><w:insideV w:val="nil"/></w:tblBorders><w:tblCellMar><w:top w:w="85" w:type="dxa"/><w:left w:w="142" w:type="dxa"/><w:bottom w:w="85" w:type="dxa"/><w:right w:w="142" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

function paragraphStyle(style: ParagraphStyle): string {
  const custom = style.id.startsWith('Bilingual') ? ' w:customStyle="1"' : '';
  return `<w:style w:type="paragraph"${custom} w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="${style.based ?? 'Normal'}"/><w:qFormat/><w:pPr>${style.paragraph ?? ''}</w:pPr><w:rPr>${runProperties(style)}</w:rPr></w:style>`;
}

function characterStyle(style: ParagraphStyle): string {
  const custom = style.id.startsWith('Bilingual') ? ' w:customStyle="1"' : '';
  return `<w:style w:type="character"${custom} w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${runProperties(style)}</w:rPr></w:style>`;
}

function runProperties(style: ParagraphStyle): string {
  const sizes =
    style.size === undefined ? '' : `<w:sz w:val="${style.size[0]}"/><w:szCs w:val="${style.size[1]}"/>`;
  return `${style.run ?? ''}${sizes}${style.tail ?? ''}`;
}
