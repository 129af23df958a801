/** Suggested links and the dictionary behind them. */
import { setImmediate as turn } from 'node:timers/promises';
import { AppFault } from '../../../shared/contract/errors.ts';
import { found, throwIfStopped } from '../faults.ts';
import { dictionaryPart, readDictionary } from '../formats/dictionary/read.ts';
import { DictionaryError } from '../formats/dictionary/entries.ts';
import type { AreaHandlers } from '../handlers.ts';
import { linksOf } from '../repositories/links.ts';
import { paragraphById, paragraphsAfter } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import { actionGroup } from '../state/journal.ts';
import type { LinkDictionaryStore } from '../state/link-dictionary.ts';
import type { OpenProject } from '../state/open-projects.ts';
import type { StagedFile } from '../state/staging.ts';
import { acceptNow } from './accept-links.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import type { LinkSuggestions } from './link-suggestions.ts';

type Handlers = Pick<
  AreaHandlers<'links'>,
  'suggest' | 'acceptAll' | 'dictionary' | 'setDictionary' | 'clearDictionary'
>;

const PAGE = 200;

export function suggestedLinks(
  context: ServiceContext,
  dictionary: LinkDictionaryStore,
  suggestions: LinkSuggestions,
): Handlers {
  const { staging, jobs } = context;

  function suggestFor(project: OpenProject, record: ParagraphRecord, target: string, least: number) {
    const taken = linksOf(project.file.db, record.key).flatMap(({ spans }) => spans);
    return suggestions.suggest(project, { source: record.paragraph.source, target, taken }, least);
  }

  function changed(): void {
    suggestions.forget();
    context.emit({ type: 'changed', project: null, entities: ['links'] });
  }

  async function acceptEverywhere(
    project: OpenProject,
    least: number,
    signal: AbortSignal,
    progress: (done: number, total: number) => void,
  ): Promise<{ paragraphs: number; links: number }> {
    const group = actionGroup('links-accept');
    const all = translatedParagraphs(project);
    let paragraphs = 0;
    let links = 0;
    for (const [at, { paragraph }] of all.entries()) {
      throwIfStopped(signal);
      const record = paragraphById(project.file.db, paragraph.id);
      if (record === undefined || record.paragraph.number === 0) continue;
      const { target } = record.paragraph;
      const suggested = await suggestFor(project, record, target, least);
      const now = paragraphById(project.file.db, paragraph.id);
      // somebody typed meanwhile: its suggestions are of another text
      if (now === undefined || now.paragraph.target !== target || suggested.length === 0) continue;
      const made = write(
        context,
        project,
        ['links', 'paragraphs'],
        () => acceptNow(context, project, now, suggested),
        () => [now.paragraph.number],
        group,
      );
      paragraphs += made.length > 0 ? 1 : 0;
      links += made.length;
      progress(at + 1, all.length);
      await turn();
    }
    return { paragraphs, links };
  }

  return {
    async suggest({ project: id, paragraph, target, least }) {
      const project = context.projects.get(id);
      const record = found(paragraphById(project.file.db, paragraph), 'paragraph of this id');
      const suggested = await suggestFor(project, record, target, least);
      return suggested.map(({ spans, confidence, because }) => ({
        spans: [...spans],
        confidence: Math.min(1, Math.max(0, confidence)),
        because: [...because],
      }));
    },
    acceptAll({ project: id, least, job }) {
      const project = context.projects.get(id);
      return jobs.run(job, (signal) =>
        acceptEverywhere(project, least, signal, (done, total) =>
          context.emit({ type: 'progress', job, done, total, phase: 'linking' }),
        ),
      );
    },
    dictionary: () => dictionary.get(),
    setDictionary({ staged }) {
      const files = staged.map(staging.resolve);
      const entries = countEntries(files);
      const main = files.find(({ name }) => dictionaryPart(name) !== 'index') ?? files[0];
      const about = { name: main?.name ?? '', entries };
      dictionary.set(files, about);
      for (const token of staged) staging.discard(token);
      changed();
      return about;
    },
    clearDictionary() {
      dictionary.clear();
      changed();
      return {};
    },
  };
}

function translatedParagraphs(project: OpenProject): readonly ParagraphRecord[] {
  const all: ParagraphRecord[] = [];
  for (let after = 0; ;) {
    const page = paragraphsAfter(project.file.db, { copyAsIs: false }, after, PAGE);
    all.push(...page.filter(({ paragraph }) => paragraph.target !== ''));
    if (page.length < PAGE) return all;
    after = page.at(-1)?.paragraph.number ?? after;
  }
}

function countEntries(files: readonly StagedFile[]): number {
  try {
    if (files.some(({ name }) => dictionaryPart(name) === undefined))
      throw new DictionaryError(
        'These are no files of a dictionary.',
        files.map(({ name }) => name).join(', '),
      );
    const { entries } = readDictionary(files);
    if (entries.length === 0) throw new DictionaryError('There is no word in it.', files[0]?.name ?? '');
    return entries.length;
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error;
    throw new AppFault('bad-file', error.message, {
      where: error.where,
      hint: 'Choose an .index and a .dict or .dict.dz of dictd (such as FreeDict has), or lines of word, tab, renderings.',
    });
  }
}
