/** A translator who does anything at all, in any order, and remembers what the project looked like at every step. */
import { AppFault } from '../../../shared/contract/errors.ts';
import { LINK_KINDS } from '../../../shared/domain/link.ts';
import type { ParagraphRow } from '../../../shared/contract/paragraphs.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import { projectState } from './project-state.ts';

/** A generator of whole numbers below `n` that gives the same ones for the same seed (Mulberry32, public domain). */
export function seeded(seed: number): (n: number) => number {
  let state = seed | 0;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const TEXTS = [
  '',
  'The minister',
  'The minister went to Algiers.',
  'Yesterday the minister went to Algeria.',
  'He came back in the evening. He left.',
  'One 😀 two',
];

export type Step = 'edit' | 'undo' | 'redo';

/** What the project looked like after each action that undo can reach, and where among them it stands. */
export interface Walk {
  readonly states: readonly string[];
  readonly at: number;
}

/** Does one random action. */
export async function act(client: Client, project: ProjectId, random: (n: number) => number): Promise<void> {
  const rows = await client.paragraphs.list({ project });
  const row = rows[random(rows.length)];
  if (row === undefined) throw new Error('an empty project');
  try {
    await change(client, project, row, random);
  } catch (error) {
    // a locked paragraph, a join at the end: refused, and nothing happened
    if (!(error instanceof AppFault)) throw error;
  }
}

async function change(
  client: Client,
  project: ProjectId,
  row: ParagraphRow,
  random: (n: number) => number,
): Promise<unknown> {
  const paragraph = row.id;
  const pick = <T>(values: readonly T[]): T | undefined => values[random(values.length)];
  switch (random(14)) {
    case 0:
    case 1:
    case 2:
      return client.translations.edit({ project, paragraph, text: pick(TEXTS) ?? '', base: row.head });
    case 3:
      return client.translations.edit({ project, paragraph, text: `${row.target} and`, base: row.head });
    case 4:
      return client.translations.setStatus({
        project,
        paragraph,
        status: row.target === '' ? 'not-started' : random(2) === 0 ? 'translated' : 'approved',
      });
    case 5:
      return client.notes.add({ project, paragraph, text: `note ${random(9)}`, spans: spans(row, random) });
    case 6: {
      const note = pick(row.notes);
      if (note === undefined) return undefined;
      return random(2) === 0
        ? client.notes.change({ project, note: note.id, text: `changed ${random(9)}` })
        : client.notes.change({ project, note: note.id, spans: spans(row, random) });
    }
    case 7: {
      const note = pick(row.notes);
      return note === undefined ? undefined : client.notes.remove({ project, note: note.id });
    }
    case 8:
      return client.links.add({
        project,
        paragraph,
        kind: pick(LINK_KINDS) ?? 'idiom',
        spans: spans(row, random),
      });
    case 9: {
      const link = pick(row.links);
      return link === undefined ? undefined : client.links.remove({ project, link: link.id });
    }
    case 10: {
      const flag = pick(['locked', 'copyAsIs', 'parted'] as const) ?? 'locked';
      // mostly off again, or soon everything is locked
      return client.translations.setFlags({ project, runs: [[1, 1 + random(3)]], [flag]: random(4) === 0 });
    }
    case 11:
      return client.structure.split({
        project,
        paragraph,
        source: random(row.source.length),
        target: random(row.target.length + 1),
      });
    case 12:
      return client.structure.join({ project, paragraph });
    default: {
      const revision = pick(await client.paragraphs.history({ project, paragraph }));
      return revision === undefined
        ? client.translations.leave({ project, paragraph })
        : client.translations.restore({ project, paragraph, revision: revision.id });
    }
  }
}

function spans(row: ParagraphRow, random: (n: number) => number) {
  return (['source', 'target'] as const).flatMap((side) => {
    const { length } = row[side];
    if (length === 0) return [];
    const start = random(length);
    return [{ side, start, end: start + 1 + random(length - start) }];
  });
}

/** Follows the walk one step on; says which states undo can now reach. Throws when undo or redo missed its state. */
export async function step(
  client: Client,
  project: ProjectId,
  walk: Walk,
  wanted: Step,
  random: (n: number) => number,
): Promise<Walk> {
  if (wanted !== 'edit') {
    const { done } = await client.history[wanted]({ project });
    const now = await projectState(client, project);
    if (done === null) {
      expectState(now, walk.states[wanted === 'undo' ? 0 : walk.states.length - 1], `nothing to ${wanted}`);
      if (walk.at !== (wanted === 'undo' ? 0 : walk.states.length - 1)) throw new Error(`no more ${wanted}`);
      return walk;
    }
    const at = walk.at + (wanted === 'undo' ? -1 : 1);
    expectState(now, walk.states[at], wanted);
    return { ...walk, at };
  }
  const before = await client.history.state({ project });
  await act(client, project, random);
  const after = await client.history.state({ project });
  const now = await projectState(client, project);
  if (after.undo?.at !== before.undo?.at)
    return { states: [...walk.states.slice(0, walk.at + 1), now], at: walk.at + 1 };
  if (now === walk.states[walk.at]) return walk;
  // more typing: the same action has got a new end, or has come back to where it began and is no step any more
  if (now === walk.states[walk.at - 1]) return { states: walk.states.slice(0, walk.at), at: walk.at - 1 };
  return { states: [...walk.states.slice(0, walk.at), now], at: walk.at };
}

export function expectState(now: string, wanted: string | undefined, what: string): void {
  if (now !== wanted)
    throw new Error(`after ${what}\n${now}\nis not\n${wanted ?? 'a state that was ever there'}`);
}
