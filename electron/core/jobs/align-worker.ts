/**
 * Entry of the thread that suggests links: it reads the dictionary, learns from what was translated, then answers one
 * paragraph after another. A newer one that has learned more takes its place.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { lookupOf } from '../../../shared/align/dictionary.ts';
import { wordLookup } from '../../../shared/align/evidence.ts';
import { suggestLinks } from '../../../shared/align/suggest.ts';
import type { Knowledge } from '../../../shared/align/suggest.ts';
import { trainOn } from '../../../shared/align/train.ts';
import { readDictionary } from '../formats/dictionary/read.ts';
import type { AlignAnswer, AlignRequest, AlignSetup } from './aligner.ts';

// only `aligner.ts` starts this thread and writes to it
const { dictionary, texts } = workerData as AlignSetup;
const base: Knowledge =
  dictionary === null
    ? {}
    : { dictionary: wordLookup(lookupOf(readDictionary(dictionary).entries), 'dictionary') };
const knowledge: Knowledge = texts.length === 0 ? base : { ...base, model: trainOn(texts, base) };

const say = (answer: AlignAnswer): void => parentPort?.postMessage(answer);
parentPort?.on('message', ({ id, paragraph, least }: AlignRequest) => {
  say({ id, links: suggestLinks(paragraph, knowledge, least) });
});
say({ id: 0, links: [] });
