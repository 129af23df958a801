/** Links from a file into the paragraphs that are there: all of them or none, as one undo. */
import { readFileSync, statSync } from 'node:fs';
import { AppFault } from '../../../shared/contract/errors.ts';
import { drawnKind } from '../../../shared/domain/link.ts';
import { readLinks } from './links-read.ts';
import { FormatError } from '../formats/model.ts';
import { linksOf } from '../repositories/links.ts';
import { paragraphsAfter } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import type { SpanRange } from '../repositories/spans.ts';
import { actionGroup } from '../state/journal.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { addLinkNow } from './link-edits.ts';

const LARGEST = 256 * 1024 * 1024;
const PAGE = 500;

/** Links that are there already are not drawn twice. */
export function importLinks(
  context: ServiceContext,
  project: OpenProject,
  path: string,
): { paragraphs: number; links: number; known: number } {
  if (statSync(path).size > LARGEST)
    throw new AppFault('too-large', 'The file is larger than 256 MB.', { where: path });
  const records = allParagraphs(project);
  const read = faulted(() =>
    readLinks(
      readFileSync(path, 'utf8'),
      records.map(({ paragraph }) => paragraph),
    ),
  );
  let known = 0;
  let links = 0;
  const numbers: number[] = [];
  write(
    context,
    project,
    ['links', 'paragraphs'],
    () => {
      for (const record of records) {
        const own = new Set(linksOf(project.file.db, record.key).map(({ spans }) => nameOf(spans)));
        for (const { kind, confidence, spans } of read.get(record.paragraph.number) ?? []) {
          if (own.has(nameOf(spans))) known++;
          else {
            addLinkNow(context, project, record, { kind: kind ?? drawnKind(spans), confidence, spans });
            links++;
            if (numbers.at(-1) !== record.paragraph.number) numbers.push(record.paragraph.number);
          }
        }
      }
    },
    () => numbers,
    actionGroup('links-import'),
  );
  return { paragraphs: numbers.length, links, known };
}

function allParagraphs(project: OpenProject): readonly ParagraphRecord[] {
  const all: ParagraphRecord[] = [];
  for (let after = 0; ;) {
    const page = paragraphsAfter(project.file.db, {}, after, PAGE);
    all.push(...page);
    if (page.length < PAGE) return all;
    after = page.at(-1)?.paragraph.number ?? after;
  }
}

function nameOf(spans: readonly SpanRange[]): string {
  return spans
    .map(({ side, start, end }) => `${side} ${start} ${end}`)
    .toSorted()
    .join(',');
}

function faulted<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new AppFault('bad-file', error.message, {
      ...(error.where === undefined ? {} : { where: error.where }),
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
  }
}
