/** The formats a project can leave in, and which options mean something to each. */
import type { Contract, InputOf } from '../../../shared/contract/contract.ts';
import type { ExportFormat } from '../../../shared/contract/exports.ts';

export type ExportOptions = InputOf<Contract['exports']['run']>['options'];
export type Notes = NonNullable<ExportOptions['notes']>;

export interface FormatChoice {
  /** Named by the messages `export.<id>-label` and `export.<id>-text`. */
  readonly id: Exclude<ExportFormat, 'translated'>;
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
    notes: ['footnotes', 'comments', 'column', 'none'],
    orientation: true,
  },
  {
    ...PAGE,
    id: 'html',
    notes: ['footnotes', 'column', 'none'],
    orientation: false,
  },
  {
    ...PAGE,
    id: 'pdf',
    notes: ['footnotes', 'column', 'none'],
    orientation: true,
  },
  {
    ...PAGE,
    id: 'markdown',
    notes: ['footnotes', 'none'],
    orientation: false,
    sides: false,
  },
  {
    ...DATA,
    id: 'xliff',
    notes: ['comments', 'none'],
  },
  {
    ...DATA,
    id: 'xliff12',
    notes: ['comments', 'none'],
  },
  {
    ...DATA,
    id: 'tmx',
    notes: ['comments', 'none'],
  },
  {
    ...DATA,
    id: 'csv',
    notes: ['column', 'none'],
    status: true,
  },
  { ...DATA, id: 'pharaoh', notes: ['none'] },
  { ...DATA, id: 'links-json', notes: ['none'] },
];

/** The message for a way of giving notes; in data files there is only with and without. */
export function notesLabel(notes: Notes, kind: FormatChoice['kind']) {
  if (kind === 'data') return notes === 'none' ? 'export.notes-leave-out' : 'export.notes-include';
  return `export.notes-${notes}` as const;
}
