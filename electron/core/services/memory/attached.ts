/** The memories of a project: its own and those attached to it. */
import { existsSync } from 'node:fs';
import type { AttachedMemory } from '../../../../shared/contract/memory.ts';
import { toAppError } from '../../faults.ts';
import {
  attachedMemories,
  saveAttachedMemories,
  tellAllAgain,
} from '../../repositories/attached-memories.ts';
import type { AttachedRow } from '../../repositories/attached-memories.ts';
import { countUnits } from '../../repositories/memory/units.ts';
import { readMeta } from '../../repositories/meta.ts';
import type { OpenMemory } from '../../state/memories.ts';
import type { OpenProject } from '../../state/open-projects.ts';
import { write, type ServiceContext } from '../context.ts';

/** One memory of a project, and the memory itself where it can be used. */
export interface Attachment {
  readonly row: AttachedRow;
  readonly own: boolean;
  readonly open: OpenMemory | undefined;
  readonly problem: { readonly state: 'missing' | 'damaged'; readonly message: string } | undefined;
}

/** The project's memories in their order, its own first. A memory that cannot be opened is named, not thrown. */
export function attachmentsOf(context: ServiceContext, project: OpenProject): readonly Attachment[] {
  const path = context.memories.ownPath(project.id);
  const own: AttachedRow = { id: 'own', path, name: '', writable: 1, penalty: 0 };
  return [
    existsSync(path)
      ? attachment(context, own, true)
      : { row: own, own: true, open: undefined, problem: undefined },
    ...attachedMemories(project.file.db).map((row) => attachment(context, row, false)),
  ];
}

function attachment(context: ServiceContext, row: AttachedRow, own: boolean): Attachment {
  try {
    return { row, own, open: context.memories.open(row.path), problem: undefined };
  } catch (error) {
    const { code, message, hint } = toAppError(error);
    const state = code === 'not-found' ? 'missing' : 'damaged';
    return {
      row,
      own,
      open: undefined,
      problem: { state, message: [message, hint].filter(Boolean).join(' ') },
    };
  }
}

/** What the screen shows of it. */
export function describeAttachment(
  { row, own, open, problem }: Attachment,
  position: number,
): AttachedMemory {
  return {
    id: own ? 'own' : row.id,
    name: own ? 'This project' : (open?.name ?? row.name),
    path: row.path,
    own,
    position,
    writable: row.writable === 1,
    penalty: row.penalty,
    units: open === undefined ? 0 : countUnits(open.file.db),
    state: problem?.state ?? (open?.file.readOnly === true ? 'read-only' : 'ready'),
    problem: problem?.message ?? null,
  };
}

/** The project's own memory, made when it is first needed. One that is damaged is moved away and filled anew. */
export function ownMemory(context: ServiceContext, project: OpenProject): OpenMemory {
  const { memories, ports } = context;
  const path = memories.ownPath(project.id);
  if (existsSync(path))
    try {
      return memories.open(path);
    } catch (error) {
      if (toAppError(error).code !== 'damaged' && toAppError(error).code !== 'bad-file') throw error;
      ports.log.error(
        `the project's own memory is damaged; it was kept as ${memories.moveAway(path)}`,
        error,
      );
    }
  const { db } = project.file;
  project.file.write(() => tellAllAgain(db));
  return memories.create({
    path,
    name: readMeta(db, 'name'),
    sourceLanguage: readMeta(db, 'source-language'),
    targetLanguage: readMeta(db, 'target-language'),
  });
}

/** Saves a changed list of attached memories. */
export function saveAttached(
  context: ServiceContext,
  project: OpenProject,
  rows: readonly AttachedRow[],
): void {
  write(context, project, ['memories'], () => saveAttachedMemories(project.file.db, rows));
}
