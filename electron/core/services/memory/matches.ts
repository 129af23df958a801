/** Matches of one paragraph or text in all the memories of a project, or in memories named by path. */
import type { DeepReadonly } from '../../../../shared/contract/deep-readonly.ts';
import type { Assembled, LookupResult, Match } from '../../../../shared/contract/memory.ts';
import type { TagDefinition } from '../../../../shared/domain/tag.ts';
import { toAppError } from '../../faults.ts';
import type { OpenMemory } from '../../state/memories.ts';
import type { OpenProject } from '../../state/open-projects.ts';
import type { ServiceContext } from '../context.ts';
import { assemble } from './assemble.ts';
import { attachmentsOf } from './attached.ts';
import { lookUp, type Asked, type Wanted } from './lookup.ts';

/** The memories to ask, in order; those that cannot be read are left out. */
export function askedMemories(
  context: ServiceContext,
  project: OpenProject | undefined,
  paths: readonly string[] | undefined,
): readonly Asked[] {
  if (paths !== undefined) return paths.map((path) => ({ memory: context.memories.open(path), penalty: 0 }));
  if (project === undefined) return [];
  return attachmentsOf(context, project).flatMap(({ open, row }) =>
    open === undefined ? [] : [{ memory: open, penalty: row.penalty }],
  );
}

/** Least score of a sentence in a whole that is put together. */
const SENTENCE = 70;
/** Sentences are put together only where no whole match is at least this good. */
const GOOD_ENOUGH = 95;

/** The whole matches, and the proposal assembled from sentences where it may be of use. */
export function matchesOf(
  context: ServiceContext,
  asked: readonly Asked[],
  wanted: Wanted,
): DeepReadonly<LookupResult> {
  const trouble = troubleIn(context);
  const matches = lookUp(asked, wanted, trouble);
  if ((matches[0]?.score ?? 0) >= GOOD_ENOUGH) return { matches, assembled: null };
  const assembled = assemble(wanted.text, (sentence) =>
    lookUp(asked, { ...sentenceOf(wanted, sentence), limit: 1 }, trouble).at(0),
  );
  const better = assembled !== null && assembled.score > (matches[0]?.score ?? 0);
  return { matches, assembled: better ? assembled : null };
}

/** The one translation a paragraph is filled with: the best match, or all its sentences'. */
export function bestOf(
  result: DeepReadonly<LookupResult>,
): DeepReadonly<Match> | DeepReadonly<Assembled> | undefined {
  const { matches, assembled } = result;
  if (matches[0] !== undefined) return matches[0];
  return assembled?.parts.every(({ score }) => score !== null) === true ? assembled : undefined;
}

function sentenceOf(wanted: Wanted, text: string): Wanted {
  const tags: readonly TagDefinition[] = wanted.tags;
  return {
    text,
    tags,
    ...(wanted.paragraph === undefined ? {} : { paragraph: wanted.paragraph }),
    // a sentence that is only half alike is of no use in a whole
    threshold: Math.max(wanted.threshold, SENTENCE),
    limit: 1,
  };
}

/** A memory that turns out damaged is set aside; the others answer. */
export function troubleIn(context: ServiceContext): (memory: OpenMemory, error: unknown) => void {
  return (memory, error) => {
    if (toAppError(error).code === 'damaged') context.memories.setAside(memory, error);
    else context.ports.log.error(`the memory ${memory.path} did not answer`, error);
  };
}
