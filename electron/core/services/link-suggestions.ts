/** Suggested links: what was confirmed so far, the memories and the dictionary, learned in a thread of its own. */
import { setImmediate as turn } from 'node:timers/promises';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { STATUSES, isConfirmed } from '../../../shared/domain/status.ts';
import type { Paragraph, SuggestedLink } from '../../../shared/align/suggest.ts';
import type { Translated } from '../../../shared/align/train.ts';
import { startAligner } from '../jobs/aligner.ts';
import type { Aligner } from '../jobs/aligner.ts';
import { statusCounts } from '../repositories/grid.ts';
import { unitsAfter } from '../repositories/memory/units.ts';
import { paragraphsAfter } from '../repositories/paragraphs.ts';
import type { LinkDictionaryStore } from '../state/link-dictionary.ts';
import type { OpenProject } from '../state/open-projects.ts';
import type { ServiceContext } from './context.ts';
import { attachmentsOf } from './memory/attached.ts';

export interface LinkSuggestions {
  /** Suggestions of at least `least`, surest first. */
  suggest(project: OpenProject, paragraph: Paragraph, least: number): Promise<readonly SuggestedLink[]>;
  /** Everything is learned anew: the dictionary changed. */
  forget(): void;
  close(): void;
}

interface Learned {
  readonly aligner: Aligner;
  /** Confirmed paragraphs it knew of. */
  readonly confirmed: number;
  /** One that is learning more, to take its place. */
  next?: Aligner;
}

/** It learns again after so many more paragraphs were confirmed, or a tenth more. */
const AGAIN_AFTER = 20;
const CONFIRMED = STATUSES.filter(isConfirmed);
const PAGE = 500;
/** More than this teaches little and costs memory. */
const MOST_TEXTS = 100_000;

export function linkSuggestions(context: ServiceContext, dictionary: LinkDictionaryStore): LinkSuggestions {
  const known = new Map<ProjectId, Promise<Learned>>();

  async function learn(project: OpenProject): Promise<Learned> {
    const confirmed = confirmedIn(project);
    const texts = await textsOf(context, project);
    return { aligner: startAligner({ dictionary: dictionary.files(), texts }), confirmed };
  }

  function learnedFor(project: OpenProject): Promise<Learned> {
    forgetClosed();
    const held = known.get(project.id);
    if (held !== undefined) return held;
    const learning = learn(project);
    known.set(project.id, learning);
    learning.catch(() => known.delete(project.id));
    return learning;
  }

  /** In the background; what is known goes on answering until then. */
  async function learnAgain(project: OpenProject, learned: Learned): Promise<void> {
    const since = confirmedIn(project) - learned.confirmed;
    if (learned.next !== undefined || since < Math.max(AGAIN_AFTER, learned.confirmed / 10)) return;
    const fresh = await learn(project);
    learned.next = fresh.aligner;
    try {
      await fresh.aligner.ready;
      if (known.has(project.id)) known.set(project.id, Promise.resolve(fresh));
      learned.aligner.close();
    } catch (error) {
      context.ports.log.error('learning links failed', error);
      fresh.aligner.close();
    }
  }

  function forgetClosed(): void {
    const open = new Set(context.projects.all().map(({ id }) => id));
    for (const id of known.keys()) if (!open.has(id)) drop(id);
  }

  function drop(id: ProjectId): void {
    const held = known.get(id);
    known.delete(id);
    held?.then(
      ({ aligner, next }) => {
        aligner.close();
        next?.close();
      },
      () => undefined,
    );
  }

  return {
    async suggest(project, paragraph, least) {
      const learned = await learnedFor(project);
      learnAgain(project, learned).catch((error: unknown) =>
        context.ports.log.error('learning links failed', error),
      );
      try {
        return await learned.aligner.suggest(paragraph, least);
      } catch (error) {
        // suggestions are a help: where they cannot be had, work goes on without
        context.ports.log.error('suggesting links failed', error);
        drop(project.id);
        return [];
      }
    },
    forget: () => [...known.keys()].forEach(drop),
    close: () => [...known.keys()].forEach(drop),
  };
}

function confirmedIn(project: OpenProject): number {
  return statusCounts(project.file.db, {}).reduce(
    (sum, { status, copyAsIs, paragraphs }) =>
      sum + (CONFIRMED.some((known) => known === status) && !copyAsIs ? paragraphs : 0),
    0,
  );
}

/** What was confirmed in the project, then the memories attached to it. */
async function textsOf(context: ServiceContext, project: OpenProject): Promise<readonly Translated[]> {
  const texts: Translated[] = [];
  const { db } = project.file;
  const filter = { statuses: CONFIRMED, copyAsIs: false };
  for (let after = 0; texts.length < MOST_TEXTS; await turn()) {
    const page = paragraphsAfter(db, filter, after, PAGE);
    for (const { paragraph } of page) texts.push({ source: paragraph.source, target: paragraph.target });
    if (page.length < PAGE) break;
    after = page.at(-1)?.paragraph.number ?? after;
  }
  for (const { own, open } of attachmentsOf(context, project)) {
    // the project's own memory holds what was read above
    if (own || open === undefined) continue;
    for (let after = 0; texts.length < MOST_TEXTS; await turn()) {
      const page = unitsAfter(open.file.db, after, PAGE);
      for (const { source, target } of page) texts.push({ source, target });
      if (page.length < PAGE) break;
      after = page.at(-1)?.key ?? after;
    }
  }
  return texts;
}
