/** Several files on their way into a project, one after another. */
import type { Contract, InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { ProjectDocument } from '../../../shared/domain/project.ts';

/** A file from the screen, or one the host has already staged. */
export type ImportFile = File | { readonly staged: string; readonly name: string };

export type ReadingOptions = NonNullable<InputOf<Contract['documents']['preview']>['options']>;
export type Preview = OutputOf<Contract['documents']['preview']>;

export type ItemState =
  | { readonly at: 'waiting' }
  | { readonly at: 'uploading'; readonly done: number; readonly total: number }
  | { readonly at: 'ready'; readonly staged: string; readonly options: ReadingOptions }
  | { readonly at: 'importing'; readonly staged: string; readonly options: ReadingOptions }
  | { readonly at: 'done'; readonly document: ProjectDocument }
  | { readonly at: 'skipped' }
  | { readonly at: 'failed'; readonly error: AppError };

export interface Item {
  readonly name: string;
  readonly file: ImportFile;
  readonly state: ItemState;
}

export interface Queue {
  readonly items: readonly Item[];
  /** The one in hand; the length when all are through. */
  readonly current: number;
  /** Import what is left without asking about each. */
  readonly all: boolean;
}

export type Action =
  | { readonly type: 'set'; readonly index: number; readonly state: ItemState }
  /** Ends the one in hand, and takes the next. */
  | { readonly type: 'end'; readonly index: number; readonly state: ItemState }
  | { readonly type: 'all'; readonly on: boolean };

export function begin(files: readonly ImportFile[]): Queue {
  return {
    items: files.map((file) => ({ name: file.name, file, state: { at: 'waiting' } })),
    current: 0,
    all: false,
  };
}

export function step(queue: Queue, action: Action): Queue {
  switch (action.type) {
    case 'all':
      return { ...queue, all: action.on };
    case 'set':
      return { ...queue, items: withState(queue.items, action.index, action.state) };
    case 'end':
      return {
        ...queue,
        items: withState(queue.items, action.index, action.state),
        current: action.index === queue.current ? queue.current + 1 : queue.current,
      };
  }
}

function withState(items: readonly Item[], index: number, state: ItemState): readonly Item[] {
  return items.map((item, i) => (i === index ? { ...item, state } : item));
}

export interface Tally {
  readonly done: readonly ProjectDocument[];
  readonly failed: readonly { readonly name: string; readonly error: AppError }[];
}

export function tally(queue: Queue): Tally {
  return {
    done: queue.items.flatMap((item) => (item.state.at === 'done' ? [item.state.document] : [])),
    failed: queue.items.flatMap(({ name, state }) =>
      state.at === 'failed' ? [{ name, error: state.error }] : [],
    ),
  };
}
