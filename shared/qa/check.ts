/** What a check is. A check is pure: the same paragraph always gives the same findings. */
import type { TagDefinition } from '../domain/tag.ts';

export const LEVELS = ['error', 'warning', 'info', 'note'] as const;

/** `error` wants putting right, `warning` a look, `info` is worth knowing, `note` concerns the source. */
export type Level = (typeof LEVELS)[number];

/** What stands in a message, by name. */
export type Values = Readonly<Record<string, string | number>>;

export interface Finding {
  /** Id of the check. */
  readonly check: string;
  readonly level: Level;
  /** For the translator, in plain English. */
  readonly message: string;
  /** What kind of message it is, and what stands in it: enough to say the same in another language. */
  readonly code: string;
  readonly values: Values;
  readonly side: 'source' | 'target';
  /** UTF-16 offsets of what the finding is about on its side; `start === end` points between characters. */
  readonly start: number;
  readonly end: number;
}

export interface CheckInput {
  readonly source: string;
  readonly target: string;
  /** BCP 47 language of the source paragraph. */
  readonly language: string;
  readonly targetLanguage: string;
  readonly tags: readonly TagDefinition[];
  /** The paragraph is exported unchanged: nothing is checked. */
  readonly copyAsIs: boolean;
}

export interface Check {
  /** Stable: used in settings, on the command line and in stored findings. */
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  /** Findings in order of their place. Never called for an empty target or a paragraph copied as is. */
  run(input: CheckInput): readonly Finding[];
}

/** A message as the checks say it, and what it is made of. */
export interface Saying {
  readonly code: string;
  readonly values?: Values;
  readonly message: string;
}

/** A finding of `check` at its own level. */
export function finding(
  check: { readonly id: string; readonly level: Level },
  side: 'source' | 'target',
  span: { readonly start: number; readonly end: number },
  { code, values = {}, message }: Saying,
): Finding {
  const { start, end } = span;
  return { check: check.id, level: check.level, message, code, values, side, start, end };
}
