/** All checks, and running them over one paragraph. */
import { arabicInTarget } from './arabic-in-target.ts';
import type { Check, CheckInput, Finding } from './check.ts';
import { doubleSpace } from './double-space.ts';
import { endPunctuation } from './end-punctuation.ts';
import { missingNumber } from './missing-number.ts';
import { missingPlaceable } from './missing-placeable.ts';
import { extraTag, missingTag } from './tags.ts';
import { unpairedBracket } from './unpaired-bracket.ts';

export type { Check, CheckInput, Finding, Level } from './check.ts';
export { LEVELS } from './check.ts';

/** In the order findings are listed for one paragraph. */
export const CHECKS: readonly Check[] = [
  arabicInTarget,
  missingPlaceable,
  missingTag,
  extraTag,
  missingNumber,
  doubleSpace,
  unpairedBracket,
  endPunctuation,
];

/** Findings of the chosen checks (all by default); none for an empty target or a paragraph copied as is. */
export function runChecks(input: CheckInput, checks: readonly Check[] = CHECKS): readonly Finding[] {
  if (input.copyAsIs || input.target.trim() === '') return [];
  return checks.flatMap((check) => check.run(input));
}
