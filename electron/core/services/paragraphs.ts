/** Reading paragraphs. */
import type { Counts } from '../../../shared/contract/paragraphs.ts';
import type { ParagraphFilter } from '../../../shared/domain/filter.ts';
import { STATUSES, isConfirmed } from '../../../shared/domain/status.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Database } from '../db/database.ts';
import { found } from '../faults.ts';
import type { AreaHandlers } from '../handlers.ts';
import { gridIndex, nextNumber, statusCounts } from '../repositories/grid.ts';
import { paragraphById, paragraphByNumber, paragraphsAfter } from '../repositories/paragraphs.ts';
import { history } from '../repositories/revisions.ts';
import { lineage } from '../repositories/structure.ts';
import { openProject } from './context.ts';
import type { ServiceContext } from './context.ts';
import { rowOf } from './rows.ts';

export function paragraphsService(context: ServiceContext): AreaHandlers<'paragraphs'> {
  const dbOf = (id: Parameters<typeof openProject>[1]): Database => openProject(context, id).file.db;
  return {
    index({ project, filter }) {
      const { total, runs, lengths } = gridIndex(dbOf(project), filter);
      return {
        total,
        runs: runs.map(([first, last]): [number, number] => [first, last]),
        lengths: Buffer.from(lengths.buffer).toString('base64'),
      };
    },
    rows({ project, numbers }) {
      const db = dbOf(project);
      return numbers
        .map((number) => paragraphByNumber(db, number))
        .filter((record) => record !== undefined)
        .map((record) => rowOf(db, record));
    },
    get({ project, paragraph }) {
      const db = dbOf(project);
      return rowOf(db, found(paragraphById(db, paragraph), 'paragraph of this id'));
    },
    list({ project, filter, after, limit }) {
      const db = dbOf(project);
      return paragraphsAfter(db, filter, after, limit).map((record) => rowOf(db, record));
    },
    counts: ({ project, filter }) => countsOf(dbOf(project), filter),
    history({ project, paragraph }) {
      const db = dbOf(project);
      return history(db, lineage(db, found(paragraphById(db, paragraph), 'paragraph of this id').key));
    },
    next: ({ project, from, backwards, unconfirmed, filter }) => ({
      number: nextNumber(dbOf(project), filter, from, backwards, unconfirmed) ?? null,
    }),
  };
}

/** Counts for the filters and the footer; paragraphs copied as is count as such and under no status. */
export function countsOf(db: Database, filter: ParagraphFilter): Counts {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  const sums = { all: 0, copyAsIs: 0, withNotes: 0, withFindings: 0, translatable: 0, confirmed: 0 };
  let sourceWords = 0;
  let confirmedSourceWords = 0;
  for (const row of statusCounts(db, filter)) {
    const status = row.status as Status;
    sums.all += row.paragraphs;
    sums.withNotes += row.withNotes;
    sums.withFindings += row.withFindings;
    if (row.copyAsIs === 1) {
      sums.copyAsIs += row.paragraphs;
      continue;
    }
    byStatus[status] += row.paragraphs;
    sums.translatable += row.paragraphs;
    sourceWords += row.words;
    if (isConfirmed(status)) {
      sums.confirmed += row.paragraphs;
      confirmedSourceWords += row.words;
    }
  }
  return { ...sums, byStatus, sourceWords, confirmedSourceWords };
}
