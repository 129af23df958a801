/** Errors as values: what every host shows, and what a script can act on. */

export const ERROR_CODES = [
  'unknown-method',
  'invalid-input',
  'too-large',
  'not-found',
  'stale',
  'locked-paragraph',
  'not-a-project',
  'newer-version',
  'locked-by-other',
  'already-exists',
  'read-only',
  'vanished',
  'disk-full',
  'damaged',
  'bad-file',
  'undecodable',
  'unsupported-format',
  'limit-exceeded',
  'cancelled',
  'not-available',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface AppError {
  readonly code: ErrorCode;
  /** What is wrong, one sentence in the user's words. */
  readonly message: string;
  /** File, line, part or field. */
  readonly where?: string | undefined;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** An {@link AppError} on its way up a call stack; turned into a value at the contract. */
export class AppFault extends Error {
  readonly error: AppError;

  constructor(code: ErrorCode, message: string, at: { where?: string; hint?: string } = {}, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'AppFault';
    this.error = { code, message, ...at };
  }
}
