/** What the comparison of numbers flags, and how many errors put in by rule it catches. */
import { CHECKS, runChecks } from '../../../shared/qa/index.ts';

const NUMBERS_AND_ADDRESSES = CHECKS.filter(
  ({ id }) => id === 'missing-number' || id === 'missing-placeable',
);

export type Pair = readonly [arabic: string, english: string];

export interface Caught {
  readonly caught: number;
  readonly of: number;
}

/** True when a check of numbers or of addresses has something to say about a pair. */
export function flagged([source, target]: Pair): boolean {
  const input = { source, target, language: 'ar', targetLanguage: 'en', tags: [], copyAsIs: false };
  return runChecks(input, NUMBERS_AND_ADDRESSES).length > 0;
}

/** True when digits, brought to one set, are not the same on both sides: the plain comparison. */
export function digitsDiffer([arabic, english]: Pair): boolean {
  return digits(arabic) !== digits(english);
}

/** One wrong digit at every place of the English of pairs that are not flagged as they are. */
export function digitErrors(pairs: readonly Pair[]): Caught {
  return errors(pairs, (english) =>
    Array.from(english.matchAll(/\d/g), ({ index, 0: digit }) => {
      const wrong = String((Number(digit) + 1 + (index % 8)) % 10);
      return english.slice(0, index) + wrong + english.slice(index + 1);
    }),
  );
}

const SCALES: Readonly<Record<string, string>> = {
  thousand: 'million',
  million: 'billion',
  billion: 'million',
  trillion: 'billion',
};

/** The wrong scale word at every place where a scale word stands behind a number. */
export function scaleErrors(pairs: readonly Pair[]): Caught {
  return errors(pairs, (english) =>
    Array.from(english.matchAll(/(?<=\d )(?:thousand|million|billion|trillion)\b/g), ({ index, 0: word }) => {
      return english.slice(0, index) + (SCALES[word] ?? '') + english.slice(index + word.length);
    }),
  );
}

function errors(pairs: readonly Pair[], wrong: (english: string) => readonly string[]): Caught {
  let caught = 0;
  let of = 0;
  for (const pair of pairs) {
    if (flagged(pair)) continue;
    for (const english of wrong(pair[1])) {
      of++;
      if (flagged([pair[0], english])) caught++;
    }
  }
  return { caught, of };
}

function digits(text: string): string {
  const folded = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return (folded.match(/\d+/g) ?? []).toSorted().join(' ');
}
