/** Writing one revision: the only way a translation changes. */
import { crc32 } from 'node:zlib';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { RevisionId } from '../../../shared/domain/ids.ts';
import type { Origin } from '../../../shared/domain/revision.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Finding } from '../../../shared/qa/check.ts';
import { saveParagraphState } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import {
  addRevision,
  extendRevision,
  revisionBySeq,
  rootOf,
  sealRevision,
} from '../repositories/revisions.ts';
import { bringSpansBack, keepSpans } from '../repositories/span-snapshots.ts';
import { moveTargetSpans } from '../repositories/spans.ts';
import type { OpenProject } from '../state/open-projects.ts';
import type { ServiceContext } from './context.ts';
import { findingsOf } from './rows.ts';

export interface Revising {
  readonly text: string;
  readonly status: Status;
  readonly origin: Origin;
  /** More typing may fold into it. */
  readonly open: boolean;
  /** The revision (its root, 0 for before the first) that this one brings back, spans and all. */
  readonly restores?: number;
}

/** A paragraph as {@link reviseNow} left it. */
export interface Revised {
  readonly record: ParagraphRecord;
  readonly findings: readonly Finding[];
}

/** Writes a revision (or folds into the open one) inside a transaction the caller holds, and records it for undo. */
export function reviseNow(
  context: ServiceContext,
  project: OpenProject,
  record: ParagraphRecord,
  change: Revising,
): Revised {
  const { db } = project.file;
  const { paragraph, key, headSeq } = record;
  const at = context.ports.clock.now();
  const textCheck = crc32(change.text);
  const head = headSeq === null ? undefined : revisionBySeq(db, headSeq);
  const folds =
    change.open &&
    head?.open === 1 &&
    head.author === project.me &&
    head.origin === change.origin &&
    project.journal.folds(head.seq);
  let seq: number;
  let id: string;
  if (head !== undefined && folds) {
    seq = head.seq;
    id = head.id;
    extendRevision(db, seq, { at, text: change.text, textCheck, status: change.status });
  } else {
    if (head?.open === 1) sealRevision(db, head.seq);
    keepSpans(db, key, rootOf(head));
    id = context.ports.ids.uuid();
    seq = addRevision(db, {
      id,
      paragraph: key,
      parent: headSeq,
      author: project.me,
      at,
      text: change.text,
      textCheck,
      status: change.status,
      origin: change.origin,
      open: change.open,
      restores: change.restores ?? null,
    });
    project.journal.record({
      is: 'text',
      paragraph: key,
      from: rootOf(head),
      to: change.restores ?? seq,
    });
  }
  const before = paragraph.target;
  if (change.restores !== undefined)
    // spans may have been touched by typing that ended in the same words
    bringSpansBack(db, key, change.restores, { before, after: change.text }, seq);
  else if (change.text !== before) moveTargetSpans(db, key, before, change.text, seq);
  const findings = findingsOf(db, paragraph, change.text);
  const { text: target, status } = change;
  const findingCount = findings.length;
  saveParagraphState(db, record, { target, status, head: seq, findingCount });
  return {
    record: {
      ...record,
      headSeq: seq,
      paragraph: { ...paragraph, target, status, head: id as RevisionId, findingCount },
    },
    findings,
  };
}

/** Refuses to write where writing is switched off. */
export function assertEditable({ paragraph }: ParagraphRecord): void {
  const { locked, copyAsIs, number } = paragraph;
  assertInSight(number);
  if (copyAsIs)
    throw new AppFault('locked-paragraph', 'This paragraph is copied as is.', {
      where: `paragraph ${number}`,
      hint: 'Switch "Copy as is" off to translate it.',
    });
  if (locked)
    throw new AppFault('locked-paragraph', 'This paragraph is locked.', {
      where: `paragraph ${number}`,
      hint: 'Unlock it first.',
    });
}

/** Refuses what was split, joined or removed with its document. */
export function assertInSight(number: number): void {
  if (number === 0)
    throw new AppFault('stale', 'This paragraph is no longer there: it was split, joined or removed.', {
      hint: 'Look at the list again.',
    });
}
