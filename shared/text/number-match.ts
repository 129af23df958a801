/** Comparing the numbers of two texts. */
import type { NumberMention } from './numbers.ts';

export interface NumberDifference {
  /** Written with digits in the first text, said nowhere in the second. */
  readonly missing: readonly NumberMention[];
  /** Written with digits in the second text, said nowhere in the first. */
  readonly extra: readonly NumberMention[];
}

interface Side {
  readonly text: string;
  readonly numbers: readonly NumberMention[];
}

/**
 * A number written with digits on either side must be said on the other, in digits or words; how often does not
 * matter. 1 is never required (an article or a singular says it), and an Arabic dual says 2, unless the other
 * side has a number of its own that answers to it.
 */
export function compareNumbers(first: Side, second: Side): NumberDifference {
  const missing = unmatched(first, second);
  const extra = unmatched(second, first);
  return {
    missing: extra.length > 0 ? missing : missing.filter((n) => !isSaidOtherwise(n, second)),
    extra: missing.length > 0 ? extra : extra.filter((n) => !isSaidOtherwise(n, first)),
  };
}

function unmatched(side: Side, other: Side): readonly NumberMention[] {
  const wanted = side.numbers.filter((n) => n.written === 'digits' && n.required);
  if (wanted.length === 0) return [];
  const said = new Set<number>();
  for (const n of other.numbers) {
    for (const value of n.values) said.add(value);
    for (const part of n.parts) said.add(part);
  }
  return wanted.filter(
    (n) => !n.values.some((v) => said.has(v)) && !(n.parts.length > 0 && n.parts.every((v) => said.has(v))),
  );
}

const DUAL = /[\u0621-\u064a]{3,}(?:ان|ين|تي)(?![\u0621-\u064a])/;

function isSaidOtherwise(n: NumberMention, other: Side): boolean {
  return n.values.includes(1) || (n.values.includes(2) && DUAL.test(other.text));
}
