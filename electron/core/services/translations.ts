/** Writing translations. */
import { crc32 } from 'node:zlib';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { ParagraphId, ProjectId, RevisionId } from '../../../shared/domain/ids.ts';
import type { Origin } from '../../../shared/domain/revision.ts';
import { statusAfterEdit, statusFits } from '../../../shared/domain/status.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Finding } from '../../../shared/qa/check.ts';
import { found } from '../faults.ts';
import type { DeepReadonly } from '../../../shared/contract/deep-readonly.ts';
import type { AreaHandlers } from '../handlers.ts';
import { paragraphById, saveParagraphFlags, saveParagraphState } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { addRevision, extendRevision, revisionBySeq, sealRevision } from '../repositories/revisions.ts';
import { moveTargetSpans } from '../repositories/spans.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { announce, write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { findingsOf, rowOf } from './rows.ts';

export function translationsService(context: ServiceContext): AreaHandlers<'translations'> {
  function locate(id: ProjectId, paragraph: ParagraphId): { project: OpenProject; record: ParagraphRecord } {
    const project = context.projects.get(id);
    return { project, record: found(paragraphById(project.file.db, paragraph), 'paragraph of this id') };
  }

  function answer(project: OpenProject, record: ParagraphRecord): Written {
    return { row: rowOf(project.file.db, record) };
  }

  /**
   * Reads the paragraph, revises it unless there is nothing to change, and reads its row, all in one
   * transaction: a lock taken and given back for each would cost more than the work. The row is handed out
   * only once it is on disk.
   */
  function revise(
    id: ProjectId,
    paragraph: ParagraphId,
    changeOf: (record: ParagraphRecord) => Change | undefined,
  ): Written {
    const project = context.projects.get(id);
    const { db } = project.file;
    const { row, changed } = project.file.write(() => {
      const record = found(paragraphById(db, paragraph), 'paragraph of this id');
      assertEditable(record);
      const change = changeOf(record);
      if (change === undefined) return { row: rowOf(db, record), changed: false };
      const revised = reviseNow(context, project, record, change);
      return { row: rowOf(db, revised.record, revised.findings), changed: true };
    });
    if (changed) announce(context, project, ['paragraphs'], [row.number]);
    return { row };
  }

  return {
    edit({ project: id, paragraph, text, base, origin }) {
      return revise(id, paragraph, ({ paragraph: now }) => {
        if (text === now.target) return undefined;
        if (now.head !== base)
          throw new AppFault('stale', 'This paragraph was changed elsewhere meanwhile.', {
            where: `paragraph ${now.number}`,
            hint: 'Look at both texts and keep the one you want.',
          });
        return { text, status: statusAfterEdit(text), origin, open: true };
      });
    },
    leave({ project: id, paragraph }) {
      const { project, record } = locate(id, paragraph);
      const seq = record.headSeq;
      if (seq !== null && !project.file.readOnly && revisionBySeq(project.file.db, seq)?.open === 1)
        project.file.write(() => sealRevision(project.file.db, seq));
      return {};
    },
    setStatus({ project: id, paragraph, status }) {
      return revise(id, paragraph, ({ paragraph: now }) => {
        if (!statusFits(status, now.target))
          throw new AppFault(
            'invalid-input',
            now.target === ''
              ? 'An empty translation cannot be confirmed.'
              : 'A paragraph with a translation has been started.',
            { where: `paragraph ${now.number}` },
          );
        return status === now.status ? undefined : { text: now.target, status, origin: 'typed', open: false };
      });
    },
    setLocked({ project: id, paragraph, locked }) {
      const { project, record } = locate(id, paragraph);
      setFlags(project, record, { locked, copyAsIs: record.paragraph.copyAsIs });
      return answer(project, found(paragraphById(project.file.db, paragraph), 'paragraph of this id'));
    },
    setCopyAsIs({ project: id, paragraph, copyAsIs }) {
      const { project, record } = locate(id, paragraph);
      setFlags(project, record, { locked: record.paragraph.locked, copyAsIs });
      return answer(project, found(paragraphById(project.file.db, paragraph), 'paragraph of this id'));
    },
  };

  function setFlags(
    project: OpenProject,
    record: ParagraphRecord,
    flags: { readonly locked: boolean; readonly copyAsIs: boolean },
  ): void {
    write(
      context,
      project,
      ['paragraphs'],
      () => saveParagraphFlags(project.file.db, record.key, flags),
      () => [record.paragraph.number],
    );
  }
}

/** A new state of one translation. */
export interface Change {
  readonly text: string;
  readonly status: Status;
  readonly origin: Origin;
  /** More typing may fold into its revision. */
  readonly open: boolean;
}

/** A paragraph as {@link reviseNow} left it. */
export interface Revised {
  readonly record: ParagraphRecord;
  readonly findings: readonly Finding[];
}

interface Written {
  readonly row: DeepReadonly<ParagraphRow>;
}

/** Writes a revision (or folds into the open one) inside a transaction the caller holds. */
export function reviseNow(
  context: ServiceContext,
  project: OpenProject,
  record: ParagraphRecord,
  change: Change,
): Revised {
  const { db } = project.file;
  const { paragraph, key, headSeq } = record;
  const at = context.ports.clock.now();
  const textCheck = crc32(change.text);
  const head = headSeq === null ? undefined : revisionBySeq(db, headSeq);
  let seq: number;
  let id: string;
  if (head !== undefined && head.open === 1 && head.author === project.me && head.origin === change.origin) {
    seq = head.seq;
    id = head.id;
    extendRevision(db, seq, { at, text: change.text, textCheck, status: change.status });
    if (!change.open) sealRevision(db, seq);
  } else {
    if (head?.open === 1) sealRevision(db, head.seq);
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
    });
  }
  if (change.text !== paragraph.target) moveTargetSpans(db, key, paragraph.target, change.text, seq);
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

function assertEditable(record: ParagraphRecord): void {
  const { locked, copyAsIs, number } = record.paragraph;
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
