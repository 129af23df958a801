/** Help with writing for an open project: spelling, words, the user's choices. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Settings } from '../../../shared/contract/app.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { faultText, ownFile, useClient, useContractQuery } from '../../client/index.ts';
import { messages } from '../../i18n/index.ts';
import { toast } from '../../ui/index.ts';
import type { WordList, WritingAids } from './aids.ts';
import { readDictionary } from './spelling/dictionary.ts';
import { spellingPort, workerMessages } from './spelling/port.ts';
import { Speller } from './spelling/speller.ts';
import type { Dictionary } from './spelling/speller.ts';

export interface Aids {
  readonly writing: WritingAids;
  /** Knows the source's language when the user has chosen a dictionary for it. */
  readonly source: Speller;
}

type Choices = Pick<Settings, 'spelling' | 'smartPunctuation' | 'completion'>;

const ENGLISH = { us: 'en-US', gb: 'en-GB' } as const;
/** How long words are offered before they are gathered anew, in milliseconds. */
const GATHERED_FOR = 120_000;

/** Made once for a project; the worker starts with it and ends with it. */
export function useAids(project: ProjectId, choices: Choices): Aids {
  const spellers = useSpellers();
  useEnglish(spellers.target, choices.spelling);
  useSourceDictionary(spellers.source);
  const addWord = useWordLists(project, spellers.target);
  const words = useVocabulary(project, choices.completion);
  const { smartPunctuation: smart, completion } = choices;
  return useMemo(
    () => ({
      writing: { speller: spellers.target, smart, completion, words, addWord },
      source: spellers.source,
    }),
    [spellers, smart, completion, words, addWord],
  );
}

interface Spellers {
  readonly target: Speller;
  readonly source: Speller;
}

function useSpellers(): Spellers {
  const [{ port, spellers }] = useState(() => {
    const made = spellingPort(workerMessages());
    return {
      port: made,
      spellers: { target: new Speller(made, 'target'), source: new Speller(made, 'source') },
    };
  });
  useEffect(() => () => port.close(), [port]);
  return spellers;
}

function useEnglish(speller: Speller, choice: Choices['spelling']): void {
  useEffect(() => {
    void speller.use(choice === 'off' ? null : english(ENGLISH[choice])).then(() => {
      if (speller.state === 'failed')
        toast({ message: messages().t('settings.dictionary-failed'), tone: 'warning' });
    });
  }, [speller, choice]);
}

async function english(name: string): Promise<Dictionary> {
  const [aff, dic] = await Promise.all([
    ownFile(`dictionaries/${name}.aff`),
    ownFile(`dictionaries/${name}.dic`),
  ]);
  return { aff, dic };
}

function useSourceDictionary(speller: Speller): void {
  const client = useClient();
  const { data: dictionary } = useContractQuery('spelling', 'sourceDictionary', {});
  const stamp = dictionary?.stamp;
  const latest = useRef(dictionary);
  latest.current = dictionary;
  useEffect(() => {
    const wanted = latest.current;
    if (stamp === undefined || wanted === undefined || wanted === null) {
      void speller.use(null);
      return;
    }
    const parts = readDictionary(client, wanted);
    parts.catch((thrown: unknown) => toast({ message: faultText(thrown), tone: 'warning' }));
    void speller.use(parts);
  }, [client, speller, stamp]);
}

function useWordLists(project: ProjectId, speller: Speller): (word: string, list: WordList) => void {
  const client = useClient();
  const { data: lists } = useContractQuery('spelling', 'words', { project });
  useEffect(() => {
    if (lists !== undefined) speller.accept([...lists.personal, ...lists.project]);
  }, [speller, lists]);
  return useCallback(
    (word, list) => {
      client.spelling.addWord({ project, word, list }).then(
        ({ personal, project: own }) => speller.accept([...personal, ...own]),
        (thrown: unknown) => toast({ message: faultText(thrown), tone: 'warning' }),
      );
    },
    [client, project, speller],
  );
}

/** Words are gathered when the project is opened and from time to time after that, never at a key press. */
function useVocabulary(project: ProjectId, wanted: boolean): () => readonly string[] {
  const client = useClient();
  const words = useRef<readonly string[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const gather = (): void => {
      client.spelling.vocabulary({ project }).then(
        (found) => {
          if (!gone) words.current = found;
        },
        () => undefined, // nothing is offered, and nobody is kept from writing
      );
    };
    gather();
    const timer = setInterval(gather, GATHERED_FOR);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [client, project, wanted]);
  return useCallback(() => words.current, []);
}
