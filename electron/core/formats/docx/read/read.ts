/** DOCX into paragraphs. */
import type { ParagraphContext, ParagraphKind } from '../../../../../shared/domain/paragraph.ts';
import { paragraphLanguage } from '../../../../../shared/text/language.ts';
import type { ImportedParagraph } from '../../model.ts';
import { readXml } from '../../xml/reader.ts';
import { writeDocxLocator } from './locator.ts';
import { openDocx, type DocxPackage } from './package.ts';
import type { Draft } from './paragraph.ts';
import { assemble } from './pieces.ts';
import { newFacts, storyHandler, type StoryFacts } from './story.ts';
import { readStyles, type Styles } from './styles.ts';

export interface DocxReading {
  /** BCP 47. */
  readonly languages: { readonly source: string; readonly target: string };
  /** Stop when there are more than this many. */
  readonly maxParagraphs?: number;
}

export interface DocxContent {
  /** Body, footnotes, endnotes, comments, headers, footers; at most one more than `maxParagraphs`. */
  readonly paragraphs: readonly ImportedParagraph[];
  readonly warnings: readonly string[];
  /** False when `maxParagraphs` cut it short. */
  readonly complete: boolean;
}

type Story = 'body' | 'footnote' | 'endnote' | 'comment' | 'header' | 'footer';

/**
 * Reads every paragraph that holds text. Tracked changes are read as accepted; hidden text, charts and
 * diagrams are left out; all of that is said in `warnings`. Paragraphs and codes are addressed as
 * `locator.ts` describes.
 *
 * @throws FormatError for what is no readable Word document.
 */
export async function readDocx(path: string, how: DocxReading): Promise<DocxContent> {
  const document = await openDocx(path);
  try {
    return await readParts(document, how);
  } finally {
    document.zip.close();
  }
}

async function readParts(document: DocxPackage, how: DocxReading): Promise<DocxContent> {
  const styles = await readStyles(document.zip, document.styles);
  const facts = newFacts();
  const most = how.maxParagraphs ?? Infinity;
  const paragraphs: ImportedParagraph[] = [];
  const enough = (): boolean => paragraphs.length > most;
  let dropped = 0;

  const read = async (part: string | undefined, story: Story): Promise<void> => {
    if (part === undefined || enough()) return;
    const done = (draft: Draft, note: string | undefined): void => {
      const made = paragraphOf(draft, { part, story, note, styles, facts, how });
      if (made === undefined || enough()) return;
      paragraphs.push(made.paragraph);
      dropped += made.dropped;
    };
    const handler = storyHandler({ styles, facts, done });
    await readXml(document.zip.stream(part), part, handler, { enough });
  };

  await read(document.main, 'body');
  await read(document.footnotes, 'footnote');
  await read(document.endnotes, 'endnote');
  await read(document.comments, 'comment');
  for (const part of document.headers) await read(part, 'header');
  for (const part of document.footers) await read(part, 'footer');
  return {
    paragraphs,
    warnings: [...document.warnings, ...warningsOf(facts, dropped)],
    complete: !enough(),
  };
}

interface Place {
  readonly part: string;
  readonly story: Story;
  readonly note: string | undefined;
  readonly styles: Styles;
  readonly facts: StoryFacts;
  readonly how: DocxReading;
}

function paragraphOf(
  draft: Draft,
  place: Place,
): { readonly paragraph: ImportedParagraph; readonly dropped: number } | undefined {
  const assembled = assemble(draft.pieces);
  if (assembled === undefined) return undefined;
  const level = headingLevel(draft, place.styles);
  const listLevel = listLevelOf(draft, place.styles);
  const kind = kindOf(draft, place.story, level, listLevel);
  const context: ParagraphContext = {
    ...draft.context,
    ...noteNumber(place),
    ...(listLevel > 0 ? { listLevel } : {}),
  };
  return {
    paragraph: {
      kind,
      level: kind === 'heading' ? level : 0,
      context,
      language: paragraphLanguage(assembled.source, place.how.languages),
      source: assembled.source,
      tags: assembled.tags,
      locator: writeDocxLocator(place.part, draft.index),
    },
    dropped: assembled.dropped,
  };
}

function kindOf(draft: Draft, story: Story, level: number, listLevel: number): ParagraphKind {
  if (story !== 'body') return story;
  if (draft.inTextBox) return 'text-box';
  if (level > 0) return 'heading';
  if (draft.inTable) return 'table-cell';
  return listLevel > 0 ? 'list-item' : 'paragraph';
}

/** From 1, or 0. The paragraph's own outline level goes before its style's (17.3.1.20). */
function headingLevel(draft: Draft, styles: Styles): number {
  if (draft.outline === undefined) return styles.headingLevel(draft.style);
  return draft.outline >= 0 && draft.outline < 9 ? draft.outline + 1 : 0;
}

/** From 1, or 0. A list id of 0 takes a paragraph out of its style's list (17.9.18). */
function listLevelOf(draft: Draft, styles: Styles): number {
  const styled = styles.list(draft.style);
  const id = draft.list ?? styled.id;
  if (id === undefined || id === '0') return 0;
  const level = draft.listLevel ?? styled.level;
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : 1;
}

function noteNumber(place: Place): ParagraphContext {
  if (place.note === undefined || (place.story !== 'footnote' && place.story !== 'endnote')) return {};
  const ids = place.story === 'footnote' ? place.facts.footnotes : place.facts.endnotes;
  const at = ids.indexOf(place.note);
  return at < 0 ? {} : { note: at + 1 };
}

function warningsOf(facts: StoryFacts, dropped: number): string[] {
  const warnings: string[] = [];
  if (facts.tracked) warnings.push('The document has tracked changes: they were read as accepted.');
  if (facts.hidden) warnings.push('Hidden text was left out.');
  if (facts.embedded) warnings.push('Text inside embedded objects is not read.');
  if (facts.foreignChunks) warnings.push('Text the document takes from other files is not read.');
  if (dropped > 0) warnings.push(`${dropped} inline codes were left out of paragraphs that have too many.`);
  return warnings;
}
