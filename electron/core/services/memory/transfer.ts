/** TMX into a memory and out of it. */
import { basename } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { MemoryRequest } from '../../jobs/parse-memory.ts';
import { parseMemory } from '../../jobs/parse-memory.ts';
import { throwIfStopped } from '../../faults.ts';
import { AppFault } from '../../../../shared/contract/errors.ts';
import type { Database } from '../../db/database.ts';
import { longWrite, type LongWrite } from '../../db/memory-file.ts';
import type { TmxProblem } from '../../formats/tmx/reader.ts';
import type { MemoryUnit } from '../../formats/tmx/memory-writer.ts';
import type { PreparedPair } from '../../memory/prepare.ts';
import { beginImport, endImport, forgetImport, forgetSome } from '../../repositories/memory/imports.ts';
import { addUnit, sameUnit, unitsAfter } from '../../repositories/memory/units.ts';
import type { Labels } from '../../repositories/memory/labels.ts';
import type { OpenMemory } from '../../state/memories.ts';
import type { ServiceContext } from '../context.ts';
import { parserPorts } from '../import-document.ts';
import { sealIfDue } from './seal.ts';
import { newText } from './sync.ts';

export interface ImportOutcome {
  readonly added: number;
  readonly known: number;
  readonly skipped: number;
  readonly problems: readonly TmxProblem[];
}

/** Problems told one by one; the rest are counted. */
const TOLD = 100;
/** Units taken back in one go. */
const TAKEN_BACK = 200;
/** Units stored in one go: some milliseconds. */
const SLICE = 50;
/** Units to a commit: more keep the index of words in fewer pieces, fewer keep the wait for the disk short. */
const COMMIT = 4_000;

/**
 * Imports a TMX file through a connection of its own, in small commits between which everything else goes on.
 * Stopped or failed, it takes back what it brought.
 */
export async function importTmx(
  context: ServiceContext,
  memory: OpenMemory,
  request: MemoryRequest,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<ImportOutcome> {
  if (memory.importing)
    throw new AppFault('locked-by-other', 'Another import into this memory is under way.', {
      where: memory.path,
      hint: 'Wait for it to end.',
    });
  memory.importing = true;
  const write = longWrite(memory.file);
  try {
    const key = beginImport(write.db, basename(request.path), context.ports.clock.now());
    write.commit();
    try {
      return await bringIn(context, write, key, request, signal, progress);
    } catch (error) {
      while (forgetSome(write.db, key, TAKEN_BACK) > 0) await turn();
      forgetImport(write.db, key);
      throw error;
    }
  } finally {
    write.close();
    memory.importing = false;
  }
}

async function bringIn(
  context: ServiceContext,
  write: LongWrite,
  key: number,
  request: MemoryRequest,
  signal: AbortSignal,
  progress: (done: number, total: number) => void,
): Promise<ImportOutcome> {
  const at = context.ports.clock.now();
  const labels: Labels = new Map();
  let added = 0;
  let known = 0;
  let skipped = 0;
  const problems: TmxProblem[] = [];
  let waiting = 0;
  for await (const batch of parseMemory(request, parserPorts(context, signal))) {
    for (let from = 0; from < batch.units.length; from += SLICE) {
      throwIfStopped(signal);
      for (const pair of batch.units.slice(from, from + SLICE))
        if (store(context, write.db, key, pair, at, labels)) added++;
        else known++;
      await turn();
    }
    sealIfDue(write.db);
    skipped += batch.problems.length;
    for (const problem of batch.problems) if (problems.length < TOLD) problems.push(problem);
    progress(batch.done, batch.total);
    waiting += batch.units.length;
    if (waiting < COMMIT) continue;
    write.commit();
    waiting = 0;
  }
  endImport(write.db, key, added);
  return { added, known, skipped, problems };
}

/** @returns false when the memory has the pair already. */
function store(
  context: ServiceContext,
  db: Database,
  key: number,
  pair: PreparedPair,
  at: number,
  labels: Labels,
): boolean {
  if (sameUnit(db, pair) !== undefined) return false;
  const changedAt = pair.changedAt ?? pair.createdAt ?? at;
  addUnit(
    db,
    {
      ...newText(pair),
      id: pair.id ?? context.ports.ids.uuid(),
      tags: pair.tags,
      links: [],
      foldedSource: pair.foldedSource,
      foldedTarget: pair.foldedTarget,
      before: pair.before ?? 0,
      after: pair.after ?? 0,
      author: pair.author ?? '',
      project: pair.project ?? '',
      document: pair.document ?? '',
      paragraph: null,
      import: key,
      createdAt: pair.createdAt ?? changedAt,
      changedAt,
      sentences: pair.sentences.map(newText),
    },
    labels,
  );
  return true;
}

const PAGE = 500;

/** Every unit of a memory in order, a page at a time. */
export function* unitsOf(memory: OpenMemory, onUnit: (done: number) => void): Generator<MemoryUnit> {
  let done = 0;
  for (let after = 0; ;) {
    const page = unitsAfter(memory.file.db, after, PAGE);
    for (const unit of page) {
      onUnit(++done);
      yield { ...unit, id: unit.id ?? '' };
    }
    if (page.length < PAGE) return;
    after = page.at(-1)?.key ?? after;
  }
}
