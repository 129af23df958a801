/** Writing translations. */
import { crc32 } from 'node:zlib';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { ParagraphId, ProjectId } from '../../../shared/domain/ids.ts';
import type { Origin } from '../../../shared/domain/revision.ts';
import { statusAfterEdit, statusFits } from '../../../shared/domain/status.ts';
import type { Status } from '../../../shared/domain/status.ts';
import { found } from '../faults.ts';
import type { DeepReadonly } from '../../../shared/contract/deep-readonly.ts';
import type { AreaHandlers } from '../handlers.ts';
import { paragraphById, saveParagraphFlags, saveParagraphState } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { addRevision, extendRevision, revisionBySeq, sealRevision } from '../repositories/revisions.ts';
import { moveTargetSpans } from '../repositories/spans.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { findingsOf, rowOf } from './rows.ts';

export function translationsService(context: ServiceContext): AreaHandlers<'translations'> {
  function locate(id: ProjectId, paragraph: ParagraphId): { project: OpenProject; record: ParagraphRecord } {
    const project = context.projects.get(id);
    return { project, record: found(paragraphById(project.file.db, paragraph), 'paragraph of this id') };
  }

  function answer(project: OpenProject, paragraph: ParagraphId): { row: DeepReadonly<ParagraphRow> } {
    const { db } = project.file;
    return { row: rowOf(db, found(paragraphById(db, paragraph), 'paragraph of this id')) };
  }

  function revise(
    project: OpenProject,
    record: ParagraphRecord,
    change: {
      readonly text: string;
      readonly status: Status;
      readonly origin: Origin;
      readonly open: boolean;
    },
  ): void {
    write(
      context,
      project,
      ['paragraphs'],
      () => reviseNow(context, project, record, change),
      () => [record.paragraph.number],
    );
  }

  return {
    edit({ project: id, paragraph, text, base, origin }) {
      const { project, record } = locate(id, paragraph);
      assertEditable(record);
      if (text === record.paragraph.target) return answer(project, paragraph);
      if (record.paragraph.head !== base)
        throw new AppFault('stale', 'This paragraph was changed elsewhere meanwhile.', {
          where: `paragraph ${record.paragraph.number}`,
          hint: 'Look at both texts and keep the one you want.',
        });
      revise(project, record, { text, status: statusAfterEdit(text), origin, open: true });
      return answer(project, paragraph);
    },
    leave({ project: id, paragraph }) {
      const { project, record } = locate(id, paragraph);
      const seq = record.headSeq;
      if (seq !== null && !project.file.readOnly && revisionBySeq(project.file.db, seq)?.open === 1)
        project.file.write(() => sealRevision(project.file.db, seq));
      return {};
    },
    setStatus({ project: id, paragraph, status }) {
      const { project, record } = locate(id, paragraph);
      assertEditable(record);
      const text = record.paragraph.target;
      if (!statusFits(status, text))
        throw new AppFault(
          'invalid-input',
          text === ''
            ? 'An empty translation cannot be confirmed.'
            : 'A paragraph with a translation has been started.',
          { where: `paragraph ${record.paragraph.number}` },
        );
      if (status !== record.paragraph.status)
        revise(project, record, { text, status, origin: 'typed', open: false });
      return answer(project, paragraph);
    },
    setLocked({ project: id, paragraph, locked }) {
      const { project, record } = locate(id, paragraph);
      setFlags(project, record, { locked, copyAsIs: record.paragraph.copyAsIs });
      return answer(project, paragraph);
    },
    setCopyAsIs({ project: id, paragraph, copyAsIs }) {
      const { project, record } = locate(id, paragraph);
      setFlags(project, record, { locked: record.paragraph.locked, copyAsIs });
      return answer(project, paragraph);
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

/** Writes a revision (or folds into the open one) inside a transaction the caller holds. */
export function reviseNow(
  context: ServiceContext,
  project: OpenProject,
  record: ParagraphRecord,
  change: { readonly text: string; readonly status: Status; readonly origin: Origin; readonly open: boolean },
): void {
  const { db } = project.file;
  const { paragraph, key, headSeq } = record;
  const at = context.ports.clock.now();
  const textCheck = crc32(change.text);
  const head = headSeq === null ? undefined : revisionBySeq(db, headSeq);
  let seq: number;
  if (head !== undefined && head.open === 1 && head.author === project.me && head.origin === change.origin) {
    seq = head.seq;
    extendRevision(db, seq, { at, text: change.text, textCheck, status: change.status });
    if (!change.open) sealRevision(db, seq);
  } else {
    if (head?.open === 1) sealRevision(db, head.seq);
    seq = addRevision(db, {
      id: context.ports.ids.uuid(),
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
  saveParagraphState(db, key, {
    target: change.text,
    status: change.status,
    head: seq,
    findingCount: findingsOf(db, paragraph, change.text).length,
  });
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
