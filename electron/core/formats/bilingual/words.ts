/** Names of things as an exported document shows them. */
import type { NoteKind } from '../../../../shared/domain/note.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { paragraphLanguage } from '../../../../shared/text/language.ts';
import type { BilingualDocument, BilingualParagraph } from '../model.ts';

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  'not-started': 'Not started',
  draft: 'Draft',
  translated: 'Translated',
  rejected: 'Rejected',
  approved: 'Approved',
  'signed-off': 'Signed off',
};

const NOTE_NAMES: Readonly<Record<NoteKind, string>> = {
  equivalence: 'Equivalence',
  name: 'Name',
  term: 'Term',
  culture: 'Culture',
  ambiguity: 'Ambiguity',
  omission: 'Omission',
  addition: 'Addition',
  question: 'Question',
  other: 'Note',
};

/** Colours of the statuses, `rrggbb`, dark enough for small text on white. */
export const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  'not-started': '6d665b',
  draft: '8a5a00',
  translated: '2460a8',
  rejected: 'b4411f',
  approved: '1f7a46',
  'signed-off': '14532d',
};

/** Status in words; a paragraph copied as is has no status of its own. */
export function statusName(paragraph: Pick<BilingualParagraph, 'status' | 'copyAsIs'>): string {
  return paragraph.copyAsIs ? 'Copied' : STATUS_NAMES[paragraph.status];
}

export function noteKindName(kind: NoteKind): string {
  return NOTE_NAMES[kind];
}

/** Name of a language in another one (`ar` in `en`: Arabic); the code itself when it is not known. */
export function languageName(language: string, within: string): string {
  try {
    return new Intl.DisplayNames([within], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** Day, month and year in British English. */
export function longDate(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(milliseconds);
}

/** The language a title, a name or a note is written in: one of the document's two. */
export function languageOf(text: string, document: BilingualDocument): string {
  const { sourceLanguage: source, targetLanguage: target } = document;
  // text without a letter belongs to the page, and the page is in the target language
  return /\p{L}/u.test(text) ? paragraphLanguage(text, { source, target }) : target;
}

/** One line under the title: languages, author, date. */
export function byline(document: BilingualDocument): string {
  const languages = `${languageName(document.sourceLanguage, 'en')} → ${languageName(document.targetLanguage, 'en')}`;
  return [languages, document.author, longDate(document.date)].filter((t) => t !== '').join(' · ');
}
