/** A previewed paragraph as a reader sees it. */
import { hasTags, tagOf } from '../../../shared/domain/tag.ts';

/**
 * The text without its inline codes. A preview knows no more of a code than its character: one that has an
 * end is formatting and goes; one that stands alone (a break, a picture) leaves a space.
 */
export function shownText(source: string): string {
  if (!hasTags(source)) return source;
  const closed = new Set<number>();
  for (let i = 0; i < source.length; i++) {
    const mark = tagOf(source.charCodeAt(i));
    if (mark?.closing === true) closed.add(mark.id);
  }
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const mark = tagOf(source.charCodeAt(i));
    if (mark === undefined) text += source[i] ?? '';
    else if (!closed.has(mark.id)) text += ' ';
  }
  return text.replace(/ {2,}/g, ' ').trim();
}

/** True when both tags name one language, whatever the country: such a paragraph is copied as is. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}

const KINDS: Readonly<Record<string, string>> = {
  'list-item': 'List',
  'table-cell': 'Table',
  footnote: 'Footnote',
  endnote: 'Endnote',
  header: 'Header',
  footer: 'Footer',
  'text-box': 'Text box',
  comment: 'Comment',
};

/** What to say in the margin of a paragraph; nothing for an ordinary one. */
export function kindName(kind: string, level: number): string | null {
  if (kind === 'heading') return `Heading ${level}`;
  return KINDS[kind] ?? null;
}

/** Names of the encodings a text file may be in, for people. */
export function encodingName(encoding: string): string {
  return ENCODINGS[encoding.toLowerCase()] ?? encoding;
}

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16 LE)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  'utf-32le': 'Unicode (UTF-32 LE)',
  'utf-32be': 'Unicode (UTF-32 BE)',
  'windows-1256': 'Arabic, Windows (1256)',
  'iso-8859-6': 'Arabic, ISO 8859-6',
  'x-mac-arabic': 'Arabic, Macintosh',
  ibm864: 'Arabic, DOS (864)',
  ibm720: 'Arabic, DOS (720)',
  ibm708: 'Arabic, ASMO (708)',
  'windows-1252': 'Western, Windows (1252)',
  'iso-8859-1': 'Western, ISO 8859-1',
};
