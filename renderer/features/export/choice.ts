/** What the user has chosen for an export, and what of it goes to the core. */
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { STATUSES } from '../../../shared/domain/status.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { ExportOptions, FormatChoice, Notes } from './formats.ts';

export interface ExportChoice {
  /** Null: the format's own default. */
  readonly notes: Notes | null;
  readonly orientation: 'portrait' | 'landscape';
  readonly sourceSide: 'left' | 'right';
  readonly showStatus: boolean;
  readonly statuses: readonly Status[];
  /** Those left out; new documents are in unless unticked. */
  readonly without: readonly DocumentId[];
}

export const FIRST_CHOICE: Omit<ExportChoice, 'sourceSide'> = {
  notes: null,
  orientation: 'portrait',
  showStatus: false,
  statuses: STATUSES,
  without: [],
};

/** How notes go in this format: what was chosen where it is possible, else the format's default. */
export function notesFor(format: FormatChoice, choice: ExportChoice): Notes {
  const [first = 'none'] = format.notes;
  if (choice.notes === null) return first;
  if (format.notes.includes(choice.notes)) return choice.notes;
  return choice.notes === 'none' ? 'none' : first;
}

/** Only what the format knows; statuses and documents only when some are left out. */
export function optionsFor(
  format: FormatChoice,
  choice: ExportChoice,
  documents: readonly DocumentId[],
): ExportOptions {
  const taken = documents.filter((id) => !choice.without.includes(id));
  return {
    notes: notesFor(format, choice),
    sourceSide: choice.sourceSide,
    ...(format.orientation ? { orientation: choice.orientation } : {}),
    ...(format.status ? { showStatus: choice.showStatus } : {}),
    ...(choice.statuses.length === STATUSES.length ? {} : { statuses: [...choice.statuses] }),
    ...(taken.length === documents.length ? {} : { documents: taken }),
  };
}
