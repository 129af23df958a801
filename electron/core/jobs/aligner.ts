/** Links suggested in a thread of their own, which learns there too: typing never waits for it. */
import { Worker } from 'node:worker_threads';
import type { Paragraph, SuggestedLink } from '../../../shared/align/suggest.ts';
import type { DictionaryFile } from '../formats/dictionary/read.ts';
import type { Translated } from '../../../shared/align/train.ts';

export interface AlignSetup {
  /** Files of a dictionary, as `readDictionary` takes them. */
  readonly dictionary: readonly DictionaryFile[] | null;
  readonly texts: readonly Translated[];
}

export interface AlignRequest {
  /** From 1; an answer of 0 says that the thread has learned. */
  readonly id: number;
  readonly paragraph: Paragraph;
  readonly least: number;
}

export interface AlignAnswer {
  readonly id: number;
  readonly links: readonly SuggestedLink[];
}

export interface Aligner {
  /** Resolves when it has learned and can answer; rejects when it broke. */
  readonly ready: Promise<void>;
  /** Suggestions, surest first, none once it is closed; rejects when the thread broke. */
  suggest(paragraph: Paragraph, least: number): Promise<readonly SuggestedLink[]>;
  close(): void;
}

const HEAP_MEGABYTES = 1500;

/** Starts the thread. It keeps no process alive. */
export function startAligner(setup: AlignSetup): Aligner {
  const worker = new Worker(entry(), {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    // nothing of ours on its way to a thread that reads a file from outside
    env: {},
    execArgv: [],
  });
  worker.unref();
  const waiting = new Map<
    number,
    { readonly resolve: (answer: AlignAnswer) => void; readonly reject: (error: Error) => void }
  >();
  let last = 0;
  let closed = false;
  let gone: Error | undefined;
  const wait = (id: number): Promise<AlignAnswer> =>
    new Promise((resolve, reject) => {
      if (gone !== undefined) reject(gone);
      else waiting.set(id, { resolve, reject });
    });
  const ready = wait(0).then(() => undefined);
  ready.catch(() => undefined);
  const end = (error: Error): void => {
    gone ??= error;
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  };
  worker.on('message', (answer: AlignAnswer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  worker.on('error', (error: Error) => end(error));
  worker.on('exit', () => end(new Error('The thread that suggests links has ended.')));

  return {
    ready,
    async suggest(paragraph, least) {
      if (closed) return [];
      const id = ++last;
      const answer = wait(id);
      worker.postMessage({ id, paragraph, least } satisfies AlignRequest);
      return (await answer).links;
    },
    close() {
      closed = true;
      // whoever still waits does so for nothing, and need not be told that it failed
      for (const [id, { resolve }] of waiting) resolve({ id, links: [] });
      waiting.clear();
      void worker.terminate();
    },
  };
}

/** Beside this module with its own extension: so it is found both in the sources and in a bundle. */
function entry(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./align-worker.${extension}`, import.meta.url);
}
