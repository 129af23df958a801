/** Words of the user's own, and dictionaries. */
import { z } from 'zod';
import type { WordLists } from '../../../shared/contract/spelling.ts';
import { Vocabulary } from '../../../shared/text/vocabulary.ts';
import type { AreaHandlers } from '../handlers.ts';
import { findMeta, writeMeta } from '../repositories/meta.ts';
import { latestTargets } from '../repositories/vocabulary.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { sourceDictionaryStore } from '../state/source-dictionary.ts';
import { sortedWords, wordStore } from '../state/word-store.ts';
import { openProject, write } from './context.ts';
import type { ServiceContext } from './context.ts';

/** How many translations are read for their words, and how many words are offered. */
const TEXTS = 4000;
const OFFERED = 4000;

export function spellingService(context: ServiceContext): AreaHandlers<'spelling'> {
  const { ports, staging } = context;
  const personal = wordStore(ports.paths);
  const dictionary = sourceDictionaryStore(ports.paths);

  const lists = (project: OpenProject): WordLists => ({
    personal: personal.list(),
    project: projectWords(project),
  });
  const tell = (): void => context.emit({ type: 'changed', project: null, entities: ['words'] });
  const keep = (project: OpenProject, words: readonly string[]): void =>
    write(context, project, ['words'], () =>
      writeMeta(project.file.db, 'words', JSON.stringify(sortedWords(words))),
    );

  return {
    words: ({ project: id }) => lists(openProject(context, id)),
    addWord({ project: id, word, list }) {
      const project = openProject(context, id);
      if (list === 'personal') {
        personal.add(word);
        tell();
      } else if (!projectWords(project).includes(word)) keep(project, [...projectWords(project), word]);
      return lists(project);
    },
    removeWord({ project: id, word, list }) {
      const project = openProject(context, id);
      if (list === 'personal') {
        personal.remove(word);
        tell();
      } else
        keep(
          project,
          projectWords(project).filter((w) => w !== word),
        );
      return lists(project);
    },
    vocabulary({ project: id }) {
      const vocabulary = new Vocabulary();
      for (const text of latestTargets(openProject(context, id).file.db, TEXTS)) vocabulary.add(text);
      return vocabulary.words(OFFERED);
    },
    sourceDictionary: () => dictionary.get(),
    readSourceDictionary: ({ part, offset }) => ({
      base64: Buffer.from(dictionary.read(part, offset)).toString('base64'),
    }),
    setSourceDictionary({ staged }) {
      const kept = dictionary.set(staged.map(staging.resolve), ports.ids.uuid());
      for (const token of staged) staging.discard(token);
      tell();
      return kept;
    },
    clearSourceDictionary() {
      dictionary.clear();
      tell();
      return {};
    },
  };
}

/** A list that cannot be read counts as empty: a spelling list is no reason not to open a project. */
function projectWords(project: OpenProject): readonly string[] {
  const kept = findMeta(project.file.db, 'words');
  if (kept === undefined) return [];
  try {
    const words = z.array(z.string()).safeParse(JSON.parse(kept));
    return words.success ? words.data : [];
  } catch {
    return [];
  }
}
