/** The first revision of a paragraph made out of others. */
import { crc32 } from 'node:zlib';
import type { Origin } from '../../../shared/domain/revision.ts';
import type { Status } from '../../../shared/domain/status.ts';
import { found } from '../faults.ts';
import { paragraphByKey, saveParagraphState } from '../repositories/paragraphs.ts';
import { addRevision } from '../repositories/revisions.ts';
import type { OpenProject } from '../state/open-projects.ts';
import type { ServiceContext } from './context.ts';
import { findingsOf } from './rows.ts';

/** Gives it text and status, inside a transaction; nothing at all when there is no text. Not an undo of its own. */
export function foundRevision(
  context: ServiceContext,
  project: OpenProject,
  key: number,
  first: {
    readonly target: string;
    readonly status: Status;
    readonly origin: Origin;
    /** A revision of the paragraph it was made of. */
    readonly parent: number | null;
  },
): void {
  if (first.target === '') return;
  const { db } = project.file;
  const record = found(paragraphByKey(db, key), 'paragraph just made');
  const head = addRevision(db, {
    id: context.ports.ids.uuid(),
    paragraph: key,
    parent: first.parent,
    author: project.me,
    at: context.ports.clock.now(),
    text: first.target,
    textCheck: crc32(first.target),
    status: first.status,
    origin: first.origin,
    open: false,
    restores: null,
  });
  saveParagraphState(db, record, {
    target: first.target,
    status: first.status,
    head,
    findingCount: findingsOf(db, record.paragraph, first.target).length,
  });
}
