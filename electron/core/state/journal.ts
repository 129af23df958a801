/** What is being written down of the action in hand, for undo. */
import type { ActionKind } from '../../../shared/domain/action.ts';
import type { Database } from '../db/database.ts';
import { addAction, extendAction, forgetUndone } from '../repositories/actions.ts';
import type { Change } from '../repositories/actions.ts';

/** Several writes that are one undo. Made by {@link actionGroup}; `key` is filled in by the first of them. */
export interface ActionGroup {
  readonly kind: ActionKind;
  key: number | undefined;
}

/** A group to pass to every write that belongs to one user action. */
export function actionGroup(kind: ActionKind): ActionGroup {
  return { kind, key: undefined };
}

export interface Journal {
  /** Notes a change down; outside {@link run}, and in a silent one, it is let go. */
  record(change: Change): void;
  /** Runs `change` inside the caller's transaction and stores what it recorded, in that transaction. */
  run<T>(group: ActionGroup | 'silent', at: number, change: () => T): T;
  /** Tells the journal that the transaction is on disk. */
  committed(): void;
  /** True while more typing into this revision belongs to the newest action. */
  folds(revision: number): boolean;
  /** From here on typing is a new action. */
  endTyping(): void;
}

/** The journal of one person in one open project. */
export function journal(db: Database, me: number): Journal {
  let pending: Change[] | undefined;
  let typing: number | undefined;
  let next:
    | { readonly typing: number | undefined; readonly group: ActionGroup; readonly key: number }
    | undefined;

  /** @returns the key of the action that holds them. */
  function store(group: ActionGroup, at: number, changes: readonly Change[]): number {
    if (group.key !== undefined && extendAction(db, group.key, changes)) return group.key;
    forgetUndone(db, me);
    return addAction(db, me, { at, kind: group.kind, changes });
  }

  return {
    record: (change) => void pending?.push(change),
    run(group, at, change) {
      const outer = pending;
      const mine: Change[] = [];
      pending = group === 'silent' ? undefined : mine;
      next = undefined;
      try {
        const result = change();
        if (group !== 'silent' && mine.length > 0) {
          const [only] = mine;
          next = {
            typing: mine.length === 1 && only?.is === 'text' ? only.to : undefined,
            group,
            key: store(group, at, mine),
          };
        }
        return result;
      } finally {
        pending = outer;
      }
    },
    committed() {
      if (next === undefined) return;
      typing = next.typing;
      next.group.key = next.key;
      next = undefined;
    },
    folds: (revision) => typing === revision,
    endTyping: () => void (typing = undefined),
  };
}
