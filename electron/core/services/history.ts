/** Undo and redo. */
import type { Action as ShownAction } from '../../../shared/contract/history.ts';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import type { AreaHandlers } from '../handlers.ts';
import { forgetAction, lastDone, nextUndone, saveChanges, setUndone } from '../repositories/actions.ts';
import type { Action, Change } from '../repositories/actions.ts';
import { paragraphByKey } from '../repositories/paragraphs.ts';
import { wordsAt } from '../repositories/revisions.ts';
import { spansDiffer } from '../repositories/span-snapshots.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { applyChange, paragraphsOf, reversed } from './apply-change.ts';
import type { Direction } from './apply-change.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';

export function historyService(context: ServiceContext): AreaHandlers<'history'> {
  function step(id: ProjectId, direction: Direction): Stepped {
    const project = context.projects.get(id);
    const { db } = project.file;
    for (;;) {
      const action = direction === 'undo' ? lastDone(db, project.me) : nextUndone(db, project.me);
      if (action === undefined) return { done: null, skipped: [] };
      // what was typed and taken back letter by letter is no step anybody would see
      const seen = !isHollow(project, action, direction);
      const stepped = stepOver(project, action, direction);
      if (seen) return stepped;
    }
  }

  function stepOver(project: OpenProject, action: Action, direction: Direction): Stepped {
    project.journal.endTyping();
    const { made, left } = write(
      context,
      project,
      ['paragraphs', 'notes', 'links', ...(isStructure(action) ? (['documents'] as const) : [])],
      () => take(context, project, action, direction),
      // a change of structure moves the numbers of all that follow
      isStructure(action) ? undefined : (result) => numbersOf(project, [...result.made, ...result.left]),
      'silent',
    );
    if (made.length === 0) throw changedSince(numbersOf(project, left)[0], direction);
    return {
      done: shown(project, { ...action, changes: made }, direction === 'undo' ? 'from' : 'to'),
      skipped: [...numbersOf(project, left)],
    };
  }

  return {
    state({ project: id }) {
      const project = context.projects.get(id);
      const { db } = project.file;
      const undo = lastDone(db, project.me);
      const redo = nextUndone(db, project.me);
      return {
        undo: undo === undefined ? null : shown(project, undo, 'to'),
        redo: redo === undefined ? null : shown(project, redo, 'from'),
      };
    },
    undo: ({ project }) => step(project, 'undo'),
    redo: ({ project }) => step(project, 'redo'),
  };
}

/** Takes an action back, or does it again, as far as its paragraphs are as it left them. */
function take(
  context: ServiceContext,
  project: OpenProject,
  action: Action,
  direction: Direction,
): { readonly made: readonly Change[]; readonly left: readonly Change[] } {
  const { db } = project.file;
  const made: Change[] = [];
  const left: Change[] = [];
  for (const change of direction === 'undo' ? action.changes.toReversed() : action.changes) {
    const wanted = direction === 'undo' ? reversed(change) : change;
    (applyChange(context, project, wanted, direction) ? made : left).push(change);
  }
  if (made.length === 0) forgetAction(db, action.key);
  else {
    setUndone(db, action.key, direction === 'undo');
    if (left.length > 0)
      saveChanges(
        db,
        action.key,
        action.changes.filter((change) => made.includes(change)),
      );
  }
  return { made: direction === 'undo' ? made.toReversed() : made, left };
}

interface Stepped {
  readonly done: ShownAction | null;
  readonly skipped: number[];
}

/** True for typing that ended where it began. */
function isHollow(project: OpenProject, action: Action, direction: Direction): boolean {
  const { db } = project.file;
  return action.changes.every((change) => {
    if (change.is !== 'text') return false;
    if (spansDiffer(db, change.paragraph, direction === 'undo' ? change.from : change.to)) return false;
    const [from, to] = [wordsAt(db, change.from), wordsAt(db, change.to)];
    return from.text === to.text && from.status === to.status;
  });
}

function isStructure(action: Action): boolean {
  return action.changes.some((change) => change.is === 'structure');
}

/** Numbers of the paragraphs in sight that some changes were about, each once, in order. */
function numbersOf(project: OpenProject, changes: readonly Change[]): readonly number[] {
  const keys = new Set(
    changes.flatMap((change) => [...paragraphsOf(change), ...paragraphsOf(reversed(change))]),
  );
  const numbers = [...keys].map((key) => paragraphByKey(project.file.db, key)?.paragraph.number ?? 0);
  return [...new Set(numbers)].filter((number) => number > 0).toSorted((a, b) => a - b);
}

/** An action in the words of the contract; `side` says at which end of it the project is. */
function shown(project: OpenProject, action: Action, side: 'from' | 'to'): ShownAction {
  const [first] = action.changes;
  const ends = action.changes.flatMap((change) => paragraphsOf(side === 'to' ? change : reversed(change)));
  const keys = new Set(ends);
  const at =
    first === undefined
      ? undefined
      : paragraphByKey(project.file.db, paragraphsOf(side === 'to' ? first : reversed(first))[0] ?? 0);
  const number = at?.paragraph.number ?? 0;
  return {
    kind: action.kind,
    number: number === 0 ? null : number,
    paragraphs: keys.size,
    at: action.at,
  };
}

function changedSince(number: number | undefined, direction: Direction): AppFault {
  return new AppFault('stale', 'This paragraph was changed by somebody else since; it stays as it is.', {
    ...(number === undefined ? {} : { where: `paragraph ${number}` }),
    hint:
      direction === 'undo'
        ? 'Undo once more goes on with what you did before. The history of the paragraph has every version.'
        : 'The history of the paragraph has every version.',
  });
}
