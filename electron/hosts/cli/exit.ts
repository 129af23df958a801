/** Exit codes: a public promise to scripts. */

export const EXIT = {
  done: 0,
  /** Findings or conflicts stand. */
  findings: 1,
  usage: 2,
  badInput: 3,
  internal: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The words of a command line do not fit: exit 2. */
export class UsageError extends Error {}
