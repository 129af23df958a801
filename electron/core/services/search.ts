/** Find and replace over a project. */
import type { SearchHit, SearchQuery } from '../../../shared/contract/search.ts';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { statusAfterEdit } from '../../../shared/domain/status.ts';
import type { AreaHandlers } from '../handlers.ts';
import { paragraphByNumber } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { lastNumber, writersOf } from '../repositories/search.ts';
import { actionGroup } from '../state/journal.ts';
import { BLOCK } from '../state/folded-texts.ts';
import type { FoldedTexts } from '../state/folded-texts.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { replacer } from './replacing.ts';
import { reviseNow } from './revise.ts';
import { startScan } from './search-scan.ts';
import type { Counted, Scan } from './search-scan.ts';

/** A page is answered after this many milliseconds with what there is by then. */
const PAGE_TIME = 40;
/** Others get their turn after this many. */
const SLICE = 20;

export function searchService(context: ServiceContext, texts: FoldedTexts): AreaHandlers<'search'> {
  function scanOf(project: OpenProject, query: SearchQuery): Scan {
    return startScan(texts, project, query);
  }

  return {
    async prepare({ project: id }) {
      const project = context.projects.get(id);
      await inSlices(1, lastNumber(project.file.db), (number) => {
        texts.block(project, number);
        return number + BLOCK;
      });
      return {};
    },
    find({ project: id, query, after, limit }) {
      const scan = scanOf(context.projects.get(id), query);
      const hits: SearchHit[] = [];
      const next = page(scan, after, limit, ({ number }) => {
        hits.push(scan.hit(number));
        return true;
      });
      return { hits, next };
    },
    async count({ project: id, query }) {
      const all = await allOf(scanOf(context.projects.get(id), query));
      return {
        paragraphs: all.length,
        occurrences: all.reduce((sum, counted) => sum + counted.occurrences, 0),
        runs: runsOf(all),
        each: countsOf(all),
      };
    },
    writers({ project: id }) {
      return writersOf(context.projects.get(id).file.db).map(({ id: person, name }) => ({
        id: person as PersonId,
        name,
      }));
    },
    replacePreview({ project: id, query, replacement, keepCase, after, limit }) {
      const project = context.projects.get(id);
      const scan = scanOf(project, targetsOnly(query));
      const replace = replacer(scan, { replacement, keepCase });
      const changes: ReturnType<typeof preview>[] = [];
      const preview = (record: ParagraphRecord) => {
        const { paragraph } = record;
        const { text, ranges } = replace(paragraph.target, paragraph.number);
        return {
          number: paragraph.number,
          paragraph: paragraph.id,
          before: paragraph.target,
          after: text,
          ranges,
          skipped: isClosed(record),
        };
      };
      const next = page(scan, after, limit, ({ number }) => {
        const record = paragraphByNumber(project.file.db, number);
        if (record === undefined) return false;
        changes.push(preview(record));
        return true;
      });
      return { changes, next };
    },
    async replace({ project: id, query, replacement, keepCase, numbers, occurrence }) {
      const project = context.projects.get(id);
      const { db } = project.file;
      const scan = scanOf(project, targetsOnly(query));
      const wanted = numbers === undefined ? undefined : new Set(numbers);
      const all = (await allOf(scan)).filter(({ number }) => wanted?.has(number) ?? true);
      const replace = replacer(scan, { replacement, keepCase, occurrence });
      return write(
        context,
        project,
        ['paragraphs'],
        () => {
          const skipped: number[] = [];
          const changed: number[] = [];
          let occurrences = 0;
          for (const { number } of all) {
            const record = paragraphByNumber(db, number);
            if (record === undefined) continue;
            const { text, ranges } = replace(record.paragraph.target, number);
            if (ranges.length === 0) continue;
            if (isClosed(record)) skipped.push(number);
            else if (text !== record.paragraph.target) {
              reviseNow(context, project, record, {
                text,
                status: statusAfterEdit(text),
                origin: 'replace',
                open: false,
              });
              changed.push(number);
              occurrences += ranges.length;
            }
          }
          return { paragraphs: changed.length, occurrences, skipped, changed };
        },
        (result) => result.changed,
        actionGroup('replace'),
      );
    },
  };
}

function targetsOnly(query: SearchQuery): SearchQuery {
  if (query.text === '')
    throw new AppFault('invalid-input', 'There are no words to replace.', {
      where: 'query',
      hint: 'Type what is to be replaced.',
    });
  return { ...query, fields: ['target'] };
}

function isClosed({ paragraph }: ParagraphRecord): boolean {
  return paragraph.locked || paragraph.copyAsIs;
}

/**
 * Gives paragraphs after `after` to `take` (true: it counts) until there are `limit` or the time is over.
 * @returns the number to go on after, or null at the end.
 */
function page(scan: Scan, after: number, limit: number, take: (counted: Counted) => boolean): number | null {
  const started = performance.now();
  let taken = 0;
  for (let number = after + 1; number <= scan.last; number = scan.nextBlock(number)) {
    for (const counted of scan.block(number)) {
      if (counted.number <= after || !take(counted)) continue;
      if (++taken === limit) return counted.number < scan.last ? counted.number : null;
    }
    const done = scan.nextBlock(number) - 1;
    if (performance.now() - started > PAGE_TIME && done < scan.last) return done;
  }
  return null;
}

async function allOf(scan: Scan): Promise<readonly Counted[]> {
  const all: Counted[] = [];
  await inSlices(1, scan.last, (number) => {
    all.push(...scan.block(number));
    return scan.nextBlock(number);
  });
  return all;
}

/** Runs `step` from `first` to `last`, letting others have their turn. */
async function inSlices(first: number, last: number, step: (number: number) => number): Promise<void> {
  let since = performance.now();
  for (let number = first; number <= last; number = step(number)) {
    if (performance.now() - since < SLICE) continue;
    await new Promise<void>((resolve) => setImmediate(resolve));
    since = performance.now();
  }
}

function runsOf(all: readonly Counted[]): [number, number][] {
  const runs: [number, number][] = [];
  let run: [number, number] | undefined;
  for (const { number } of all) {
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push((run = [number, number]));
  }
  return runs;
}

function countsOf(all: readonly Counted[]): string {
  const bytes = Buffer.alloc(all.length * 2);
  all.forEach(({ occurrences }, at) => bytes.writeUInt16LE(Math.min(occurrences, 0xffff), at * 2));
  return bytes.toString('base64');
}
