/** Filling empty paragraphs from the memories. */
import { setImmediate as turn } from 'node:timers/promises';
import type { DocumentId } from '../../../../shared/domain/ids.ts';
import { throwIfStopped } from '../../faults.ts';
import { paragraphById, paragraphsAfter } from '../../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../../repositories/paragraphs.ts';
import type { OpenProject } from '../../state/open-projects.ts';
import { write, type ServiceContext } from '../context.ts';
import { actionGroup } from '../../state/journal.ts';
import type { ActionGroup } from '../../state/journal.ts';
import { reviseNow } from '../revise.ts';
import { askedMemories, bestOf, matchesOf } from './matches.ts';
import { neighbours } from './sync.ts';

export interface PretranslateRequest {
  readonly threshold: number;
  readonly documents?: readonly DocumentId[];
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** How many paragraphs each kind of match filled. */
export interface PretranslateOutcome {
  readonly asked: number;
  readonly filled: number;
  readonly context: number;
  readonly exact: number;
  readonly fuzzy: number;
  readonly assembled: number;
}

interface Filling {
  readonly record: ParagraphRecord;
  readonly text: string;
}

/** Looked up and written in one go: some tens of milliseconds. */
const BATCH = 20;
const PAGE = 500;

/**
 * Fills every empty, unlocked paragraph whose best match reaches the threshold, as a draft of origin `tm`. What is
 * filled stays when it is stopped; a paragraph somebody began meanwhile is left alone.
 */
export async function pretranslate(
  context: ServiceContext,
  project: OpenProject,
  request: PretranslateRequest,
): Promise<PretranslateOutcome> {
  const counts = { asked: 0, filled: 0, context: 0, exact: 0, fuzzy: 0, assembled: 0 };
  // all of it is one undo
  const group = actionGroup('pretranslate');
  const empty = emptyParagraphs(project, request.documents);
  for (let from = 0; from < empty.length; from += BATCH) {
    throwIfStopped(request.signal);
    const asked = askedMemories(context, project, undefined);
    const fillings: Filling[] = [];
    for (const record of empty.slice(from, from + BATCH)) {
      const { paragraph } = record;
      const best = bestOf(
        matchesOf(context, asked, {
          text: paragraph.source,
          tags: paragraph.tags,
          ...neighbours(project, paragraph),
          paragraph: paragraph.id,
          threshold: request.threshold,
          limit: 1,
        }),
      );
      counts.asked++;
      if (best === undefined || best.score < request.threshold) continue;
      counts['level' in best ? best.level : 'assembled']++;
      fillings.push({ record, text: best.target });
    }
    counts.filled += fill(context, project, fillings, group);
    request.progress(Math.min(from + BATCH, empty.length), empty.length);
    await turn();
  }
  return counts;
}

function emptyParagraphs(
  project: OpenProject,
  documents: readonly DocumentId[] | undefined,
): readonly ParagraphRecord[] {
  const found: ParagraphRecord[] = [];
  const filter = {
    statuses: ['not-started' as const],
    copyAsIs: false,
    ...(documents === undefined ? {} : { documents }),
  };
  for (let after = 0; ;) {
    const page = paragraphsAfter(project.file.db, filter, after, PAGE);
    found.push(...page.filter(({ paragraph }) => !paragraph.locked && paragraph.target === ''));
    if (page.length < PAGE) return found;
    after = page.at(-1)?.paragraph.number ?? after;
  }
}

/** @returns how many were still empty. */
function fill(
  context: ServiceContext,
  project: OpenProject,
  fillings: readonly Filling[],
  group: ActionGroup,
): number {
  if (fillings.length === 0) return 0;
  const numbers: number[] = [];
  write(
    context,
    project,
    ['paragraphs'],
    () => {
      for (const { record, text } of fillings) {
        const now = paragraphById(project.file.db, record.paragraph.id);
        if (now === undefined || now.paragraph.target !== '' || now.paragraph.locked) continue;
        reviseNow(context, project, now, { text, status: 'draft', origin: 'tm', open: false });
        numbers.push(now.paragraph.number);
      }
    },
    () => numbers,
    group,
  );
  return numbers.length;
}
