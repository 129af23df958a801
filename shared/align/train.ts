/** From translated texts to what the model learns from. */
import { lookupEvidence, nameEvidence } from './evidence.ts';
import type { Evidence, Text } from './evidence.ts';
import type { Knowledge } from './suggest.ts';
import { trainModel } from './model.ts';
import type { AlignmentModel, TrainingOptions, TrainingPair } from './model.ts';
import { sourceTokens, targetTokens } from './tokens.ts';

export interface Translated {
  readonly source: string;
  readonly target: string;
}

/** Evidence at least this good is taught as a pair of its own. */
const TAUGHT_FROM = 0.6;

/** How often one pair of words is taught at most. */
const TAUGHT_TIMES = 3;

/**
 * Training pairs of texts: their words, and each pair of words that a name, a number or a dictionary speaks for, as a
 * small text of its own. So what is known already explains its words, and the rest is left to what is not.
 */
export function trainingPairs(
  texts: readonly Translated[],
  knowledge: Knowledge,
  named: number,
): readonly TrainingPair[] {
  const taught = new Map<string, number>();
  return texts.flatMap((text, index) => {
    const source = { text: text.source, tokens: sourceTokens(text.source) };
    const target = { text: text.target, tokens: targetTokens(text.target) };
    const pairs = [{ source: source.tokens.map(stemOf), target: target.tokens.map(stemOf) }];
    for (const { i, j, score } of taughtBy(source, target, knowledge, index < named)) {
      const f = source.tokens[i]?.stem;
      const e = target.tokens[j]?.stem;
      if (score < TAUGHT_FROM || f === undefined || e === undefined) continue;
      const key = `${f} ${e}`;
      const times = taught.get(key) ?? 0;
      taught.set(key, times + 1);
      if (times < TAUGHT_TIMES) pairs.push({ source: [f], target: [e] });
    }
    return pairs;
  });
}

function stemOf({ stem }: { readonly stem: string }): string {
  return stem;
}

function taughtBy(source: Text, target: Text, knowledge: Knowledge, names: boolean): readonly Evidence[] {
  const { dictionary, glossary } = knowledge;
  return [
    ...(names ? nameEvidence(source, target) : []),
    ...(glossary === undefined ? [] : lookupEvidence(source, target, glossary, 'glossary')),
    ...(dictionary === undefined ? [] : lookupEvidence(source, target, dictionary, 'dictionary')),
  ];
}

/** Rounds enough for a few texts to settle; a large memory settles sooner and is not to be waited for. */
const ROUNDS_SMALL = 10;
const ROUNDS_LARGE = 5;
const LARGE = 20_000;
/** Names are compared letter by letter, which a large memory has no time for; its other words teach enough. */
const NAMED = 500;

/** Trains on the translations of a project and its memories. */
export function trainOn(
  texts: readonly Translated[],
  knowledge: Knowledge,
  options: TrainingOptions = {},
): AlignmentModel {
  const pairs = trainingPairs(texts, knowledge, NAMED);
  return trainModel(pairs, { rounds: texts.length > LARGE ? ROUNDS_LARGE : ROUNDS_SMALL, ...options });
}
