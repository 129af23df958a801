/** Writing translations. */
import { AppFault } from '../../../shared/contract/errors.ts';
import type { DeepReadonly } from '../../../shared/contract/deep-readonly.ts';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { ActionKind } from '../../../shared/domain/action.ts';
import type { ParagraphId, ProjectId } from '../../../shared/domain/ids.ts';
import { statusAfterEdit, statusFits } from '../../../shared/domain/status.ts';
import { found } from '../faults.ts';
import type { AreaHandlers } from '../handlers.ts';
import type { Flags } from '../repositories/actions.ts';
import { paragraphById, paragraphByNumber } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { revisionBySeq, revisionIn, rootOf, sealRevision, wordsAt } from '../repositories/revisions.ts';
import { lineage } from '../repositories/structure.ts';
import { actionGroup } from '../state/journal.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { announce, transact, write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { setFlagsNow } from './flags.ts';
import { fillRepeatsNow, repeatsToFill } from './repeats.ts';
import { assertEditable, assertInSight, reviseNow } from './revise.ts';
import type { Revising } from './revise.ts';
import { rowOf } from './rows.ts';

export function translationsService(context: ServiceContext): AreaHandlers<'translations'> {
  function locate(id: ProjectId, paragraph: ParagraphId): { project: OpenProject; record: ParagraphRecord } {
    const project = context.projects.get(id);
    return { project, record: found(paragraphById(project.file.db, paragraph), 'paragraph of this id') };
  }

  /**
   * Reads the paragraph, revises it unless there is nothing to change, and reads its row, all in one
   * transaction: a lock taken and given back for each would cost more than the work. The row is handed out
   * only once it is on disk. `more` writes to other paragraphs; their numbers are told too.
   */
  function revise(
    id: ProjectId,
    paragraph: ParagraphId,
    kind: ActionKind,
    changeOf: (record: ParagraphRecord, project: OpenProject) => Revising | undefined,
    more?: (record: ParagraphRecord, project: OpenProject) => readonly number[],
  ): Written & { readonly others: readonly number[] } {
    const project = context.projects.get(id);
    const { db } = project.file;
    const { row, others } = transact(
      context,
      project,
      () => {
        const record = found(paragraphById(db, paragraph), 'paragraph of this id');
        assertEditable(record);
        const change = changeOf(record, project);
        if (change === undefined) return { row: rowOf(db, record), others: undefined };
        const revised = reviseNow(context, project, record, change);
        const touched = more?.(revised.record, project) ?? [];
        return { row: rowOf(db, revised.record, revised.findings), others: touched };
      },
      actionGroup(kind),
    );
    if (others !== undefined) announce(context, project, ['paragraphs'], [row.number, ...others]);
    return { row, others: others ?? [] };
  }

  function setFlag(id: ProjectId, paragraph: ParagraphId, flags: Flags, kind: ActionKind) {
    const { project, record } = locate(id, paragraph);
    assertInSight(record.paragraph.number);
    write(
      context,
      project,
      ['paragraphs'],
      () => setFlagsNow(project, record, flags),
      () => [record.paragraph.number],
      actionGroup(kind),
    );
    return { row: rowOf(project.file.db, locate(id, paragraph).record) };
  }

  return {
    edit({ project: id, paragraph, text, base, origin }) {
      const kind = origin === 'typed' ? 'typing' : origin === 'replace' ? 'replace' : 'insert';
      const { row } = revise(id, paragraph, kind, ({ paragraph: now }) => {
        if (text === now.target) return undefined;
        if (now.head !== base)
          throw new AppFault('stale', 'This paragraph was changed elsewhere meanwhile.', {
            where: `paragraph ${now.number}`,
            hint: 'Look at both texts and keep the one you want.',
          });
        return { text, status: statusAfterEdit(text), origin, open: true };
      });
      return { row };
    },
    leave({ project: id, paragraph }) {
      const { project, record } = locate(id, paragraph);
      const seq = record.headSeq;
      if (seq !== null && !project.file.readOnly && revisionBySeq(project.file.db, seq)?.open === 1)
        project.file.write(() => sealRevision(project.file.db, seq));
      return {};
    },
    setStatus({ project: id, paragraph, status }) {
      const { repeats: wish } = context.settings.get();
      let offered: readonly number[] = [];
      const { row, others } = revise(
        id,
        paragraph,
        'status',
        ({ paragraph: now }) => {
          if (!statusFits(status, now.target))
            throw new AppFault(
              'invalid-input',
              now.target === ''
                ? 'An empty translation cannot be confirmed.'
                : 'A paragraph with a translation has been started.',
              { where: `paragraph ${now.number}` },
            );
          return status === now.status
            ? undefined
            : { text: now.target, status, origin: 'status', open: false };
        },
        (record, project) => {
          if (status !== 'translated' || wish === 'never') return [];
          const repeats = repeatsToFill(project, record);
          if (wish === 'always') return fillRepeatsNow(context, project, record.paragraph.target, repeats);
          offered = repeats.map((other) => other.paragraph.number);
          return [];
        },
      );
      return { row, filled: [...others], offered: [...offered] };
    },
    fillRepeats({ project: id, paragraph }) {
      const { project, record } = locate(id, paragraph);
      assertInSight(record.paragraph.number);
      const repeats = repeatsToFill(project, record);
      const filled =
        repeats.length === 0
          ? []
          : write(
              context,
              project,
              ['paragraphs'],
              () => fillRepeatsNow(context, project, record.paragraph.target, repeats),
              (numbers) => numbers,
              actionGroup('repeats'),
            );
      return { filled: [...filled] };
    },
    restore({ project: id, paragraph, revision: wanted }) {
      const { row } = revise(id, paragraph, 'restore', (record, project) => {
        const { db } = project.file;
        const earlier = found(revisionIn(db, lineage(db, record.key), wanted), 'revision of this id');
        const { text, status } = wordsAt(db, earlier.seq);
        return text === record.paragraph.target && status === record.paragraph.status
          ? undefined
          : { text, status, origin: 'restore', open: false, restores: rootOf(earlier) };
      });
      return { row };
    },
    setLocked: ({ project, paragraph, locked }) => setFlag(project, paragraph, { locked }, 'lock'),
    setCopyAsIs: ({ project, paragraph, copyAsIs }) =>
      setFlag(project, paragraph, { copyAsIs }, 'copy-as-is'),
    setFlags({ project: id, runs, ...flags }) {
      const project = context.projects.get(id);
      const kind =
        flags.locked === undefined ? (flags.copyAsIs === undefined ? 'part' : 'copy-as-is') : 'lock';
      const changed = write(
        context,
        project,
        ['paragraphs'],
        () => numbersIn(project, runs, (record) => setFlagsNow(project, record, flags)),
        (numbers) => numbers,
        actionGroup(kind),
      );
      return { changed: changed.length };
    },
  };
}

interface Written {
  readonly row: DeepReadonly<ParagraphRow>;
}

/** Numbers of the paragraphs in these runs for which `change` says true. */
function numbersIn(
  project: OpenProject,
  runs: readonly (readonly [number, number])[],
  change: (record: ParagraphRecord) => boolean,
): readonly number[] {
  const numbers: number[] = [];
  for (const [first, last] of runs)
    for (let number = first; number <= last; number++) {
      const record = paragraphByNumber(project.file.db, number);
      if (record === undefined) break;
      if (change(record)) numbers.push(number);
    }
  return numbers;
}
