/** Notes as footnotes, as comments and as text of the third column. */
import type { Direction } from '../../../../../shared/domain/paragraph.ts';
import { directionOf } from '../../../../../shared/text/language.ts';
import { inlineContent } from '../../bilingual/inline.ts';
import type { NumberedNote } from '../../bilingual/notes.ts';
import { languageOf, noteKindName } from '../../bilingual/words.ts';
import { xmlAttribute } from '../../bilingual/xml-text.ts';
import type { DocxContext } from './context.ts';
import { plainRun, runsXml } from './runs.ts';
import { W, XML } from './xml.ts';

/** Runs of plain text that may mix scripts, in a paragraph of the given direction. */
export function textRuns(text: string, direction: Direction, context: DocxContext): string {
  return runsXml(inlineContent({ text, tags: [], direction }, [], []), {
    direction,
    languages: context.languages,
    showMarks: false,
    point: () => '',
  });
}

/** A paragraph of one note: the words it is about, what it says, and who says it. */
export function noteParagraph(n: NumberedNote, style: string, lead: string, context: DocxContext): string {
  const direction = directionOf(languageOf(n.note.text, context.document));
  const bidi = direction === 'rtl' ? '<w:bidi/>' : '<w:bidi w:val="0"/>';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${bidi}</w:pPr>${lead}${wordsRuns(n, context)}${textRuns(n.note.text, direction, context)}${bylineRun(n, direction, context)}</w:p>`;
}

function wordsRuns(n: NumberedNote, context: DocxContext): string {
  const { source, target } = n.words;
  const quoted = [target, source].filter((t) => t !== '').map((t) => wordRun(t, context));
  if (quoted.length === 0) return '';
  // U+2194 would be taken from an emoji font by LibreOffice
  const dash = plainRun(' – ', false, context.languages, 'BilingualByline');
  return `${quoted.join(dash)}${plainRun(': ', false, context.languages)}`;
}

function wordRun(text: string, context: DocxContext): string {
  const rtl = directionOf(languageOf(text, context.document)) === 'rtl';
  return plainRun(text, rtl, context.languages, 'BilingualWords');
}

function bylineRun(n: NumberedNote, direction: Direction, context: DocxContext): string {
  const kind = n.note.kind === 'other' ? '' : noteKindName(n.note.kind);
  const text = [kind, n.note.author].filter((t) => t !== '').join(', ');
  if (text === '') return '';
  const rtlName = directionOf(languageOf(n.note.author, context.document)) === 'rtl';
  if (!rtlName || n.note.author === '')
    return plainRun(`  (${text})`, false, context.languages, 'BilingualByline');
  const { languages } = context;
  const opening = plainRun(
    kind === '' ? '  (' : `  (${kind}, `,
    direction === 'rtl',
    languages,
    'BilingualByline',
  );
  const name = plainRun(n.note.author, true, languages, 'BilingualByline');
  return `${opening}${name}${plainRun(')', direction === 'rtl', languages, 'BilingualByline')}`;
}

const REFERENCE = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';

export function footnoteReference(number: number): string {
  return `<w:r>${REFERENCE}<w:footnoteReference w:id="${number}"/></w:r>`;
}

/** One entry of `word/footnotes.xml`. */
export function footnoteXml(n: NumberedNote, context: DocxContext): string {
  const lead = `<w:r>${REFERENCE}<w:footnoteRef/></w:r>${plainRun(' ', false, context.languages)}`;
  return `<w:footnote w:id="${n.number}">${noteParagraph(n, 'FootnoteText', lead, context)}</w:footnote>`;
}

/** `word/footnotes.xml` round its entries; the first two are the lines Word draws above footnotes. */
export function* footnotesPart(entries: Iterable<string>): Iterable<string> {
  const line = (id: number, type: string, element: string): string =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${element}/></w:r></w:p></w:footnote>`;
  yield `${XML}<w:footnotes ${W}>${line(-1, 'separator', 'separator')}${line(0, 'continuationSeparator', 'continuationSeparator')}`;
  yield* entries;
  yield '</w:footnotes>';
}

/** One entry of `word/comments.xml`; its id is the note's number less one, as Word counts from 0. */
export function commentXml(n: NumberedNote, context: DocxContext): string {
  const { author, initials, createdAt } = n.note;
  const date = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const lead = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>';
  const body = noteParagraph({ ...n, note: { ...n.note, author: '' } }, 'CommentText', lead, context);
  return `<w:comment w:id="${n.number - 1}" w:author="${xmlAttribute(author === '' ? 'Unknown' : author)}" w:date="${date}" w:initials="${xmlAttribute(initials)}">${body}</w:comment>`;
}

export function commentPoint(number: number, role: 'start' | 'end'): string {
  const id = number - 1;
  if (role === 'start') return `<w:commentRangeStart w:id="${id}"/>`;
  return `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
}

export function* commentsPart(entries: Iterable<string>): Iterable<string> {
  yield `${XML}<w:comments ${W}>`;
  yield* entries;
  yield '</w:comments>';
}
