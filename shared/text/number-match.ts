/** Comparing the numbers of two texts. */
import type { NumberMention } from './numbers.ts';

export interface NumberDifference {
  /** Written with digits in the first text, said nowhere in the second. */
  readonly missing: readonly NumberMention[];
  /** Written with digits in the second text, said nowhere in the first. */
  readonly extra: readonly NumberMention[];
}

/**
 * A number written with digits on either side must be said on the other, in digits or words; how often does not
 * matter. 1 is never required (an article or a singular says it), and an Arabic dual says 2.
 */
export function compareNumbers(
  first: { readonly text: string; readonly numbers: readonly NumberMention[] },
  second: { readonly text: string; readonly numbers: readonly NumberMention[] },
): NumberDifference {
  return { missing: unmatched(first.numbers, second), extra: unmatched(second.numbers, first) };
}

const DUAL = /[\u0621-\u064a]{3,}(?:ان|ين|تي)(?![\u0621-\u064a])/;

function unmatched(
  numbers: readonly NumberMention[],
  other: { readonly text: string; readonly numbers: readonly NumberMention[] },
): readonly NumberMention[] {
  const wanted = numbers.filter((n) => n.written === 'digits' && n.required);
  if (wanted.length === 0) return [];
  const said = new Set<number>();
  for (const n of other.numbers) {
    for (const value of n.values) said.add(value);
    for (const part of n.parts) said.add(part);
  }
  const dual = DUAL.test(other.text);
  const has = (value: number): boolean => said.has(value) || value === 1 || (value === 2 && dual);
  return wanted.filter((n) => !n.values.some(has) && !(n.parts.length > 0 && n.parts.every(has)));
}
