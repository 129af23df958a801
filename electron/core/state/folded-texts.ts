/**
 * Folded sources and targets of open projects, in memory, block by block of paragraphs. Disposable: made when
 * first searched, dropped where something changed. Decision 0013 says why it is not in the file.
 */
import type { CoreEvent } from '../../../shared/contract/events.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { searchTexts } from '../repositories/search.ts';
import type { OpenProject } from './open-projects.ts';

/** Paragraphs to a block. */
export const BLOCK = 512;

/** The texts of one side of a block, a line each: folded text holds no line ends. */
export interface FoldedSide {
  readonly text: string;
  /** For each paragraph, where its text starts; one more, after the end. */
  readonly at: Uint32Array;
}

export interface FoldedBlock {
  /** Number of its first paragraph; the others follow without a gap. */
  readonly first: number;
  readonly source: FoldedSide;
  readonly target: FoldedSide;
}

export interface FoldedTexts {
  /** The block that holds paragraph `number`. */
  block(project: OpenProject, number: number): FoldedBlock;
  /** Drops what the event says has changed. */
  heard(event: CoreEvent): void;
}

export function foldedTexts(): FoldedTexts {
  const held = new WeakMap<OpenProject, Map<number, FoldedBlock>>();
  /** By id, to find the project an event is of; the texts themselves go with the project. */
  const projects = new Map<string, WeakRef<OpenProject>>();
  return {
    block(project, number) {
      let blocks = held.get(project);
      if (blocks === undefined) {
        held.set(project, (blocks = new Map<number, FoldedBlock>()));
        projects.set(project.id, new WeakRef(project));
      }
      const index = Math.floor((number - 1) / BLOCK);
      let block = blocks.get(index);
      if (block === undefined) blocks.set(index, (block = readBlock(project, index * BLOCK + 1)));
      return block;
    },
    heard(event) {
      if (event.type !== 'changed' || event.project === null) return;
      const project = projects.get(event.project)?.deref();
      const blocks = project === undefined ? undefined : held.get(project);
      if (blocks === undefined) return;
      if (event.numbers === undefined || event.entities.includes('documents')) blocks.clear();
      else for (const number of event.numbers) blocks.delete(Math.floor((number - 1) / BLOCK));
    },
  };
}

function readBlock(project: OpenProject, first: number): FoldedBlock {
  const rows = searchTexts(project.file.db, first, first + BLOCK - 1);
  return {
    first,
    source: side(rows.map((row) => foldText(row.source))),
    target: side(rows.map((row) => (row.target === '' ? '' : foldText(row.target)))),
  };
}

function side(texts: readonly string[]): FoldedSide {
  const at = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries()) at[i + 1] = (at[i] ?? 0) + text.length + 1;
  return { text: texts.join('\n'), at };
}
