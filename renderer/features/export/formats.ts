/** The formats a project can leave in, and which options mean something to each. */
import type { Contract, InputOf } from '../../../shared/contract/contract.ts';
import type { ExportFormat } from '../../../shared/contract/exports.ts';

export type ExportOptions = InputOf<Contract['exports']['run']>['options'];
export type Notes = NonNullable<ExportOptions['notes']>;

export interface FormatChoice {
  readonly id: ExportFormat;
  readonly label: string;
  readonly description: string;
  /** A page to read, or data for another program. */
  readonly kind: 'page' | 'data';
  /** Ways its notes can go; the first is the default. */
  readonly notes: readonly Notes[];
  readonly orientation: boolean;
  readonly sides: boolean;
  readonly status: boolean;
}

const PAGE = { kind: 'page', sides: true, status: true } as const;
const DATA = { kind: 'data', orientation: false, sides: false, status: false } as const;

export const FORMATS: readonly FormatChoice[] = [
  {
    ...PAGE,
    id: 'docx',
    label: 'Word',
    description: 'Both texts in a table',
    notes: ['footnotes', 'comments', 'column', 'none'],
    orientation: true,
  },
  {
    ...PAGE,
    id: 'html',
    label: 'Web page',
    description: 'Opens in any browser',
    notes: ['footnotes', 'column', 'none'],
    orientation: false,
  },
  {
    ...PAGE,
    id: 'pdf',
    label: 'PDF',
    description: 'To print or send',
    notes: ['footnotes', 'column', 'none'],
    orientation: true,
  },
  {
    ...PAGE,
    id: 'markdown',
    label: 'Markdown',
    description: 'Plain text with footnotes',
    notes: ['footnotes', 'none'],
    orientation: false,
    sides: false,
  },
  {
    ...DATA,
    id: 'xliff',
    label: 'XLIFF 2.1',
    description: 'For translation tools',
    notes: ['comments', 'none'],
  },
  {
    ...DATA,
    id: 'xliff12',
    label: 'XLIFF 1.2',
    description: 'For older tools',
    notes: ['comments', 'none'],
  },
  {
    ...DATA,
    id: 'tmx',
    label: 'TMX',
    description: 'A translation memory',
    notes: ['comments', 'none'],
  },
  {
    ...DATA,
    id: 'csv',
    label: 'CSV',
    description: 'For a spreadsheet',
    notes: ['column', 'none'],
    status: true,
  },
];

/** The words for a way of giving notes; in data files there is only with and without. */
export function notesLabel(notes: Notes, kind: FormatChoice['kind']): string {
  if (kind === 'data') return notes === 'none' ? 'Leave out' : 'Include';
  return { footnotes: 'Footnotes', comments: 'Comments', column: 'Column', none: 'None' }[notes];
}
