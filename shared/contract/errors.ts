/** Errors as values: what every host shows, and what a script can act on. */
import { z } from 'zod';

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

export const appErrorSchema = z.object({
  code: z.enum(ERROR_CODES),
  /** What is wrong, one sentence in the user's words. */
  message: z.string(),
  /** File, line, part or field. */
  where: z.string().optional(),
  /** What to do about it. */
  hint: z.string().optional(),
});

export type AppError = Readonly<z.infer<typeof appErrorSchema>>;

/** An {@link AppError} on its way up a call stack; turned into a value at the contract. */
export class AppFault extends Error {
  readonly error: AppError;

  constructor(code: ErrorCode, message: string, at: { where?: string; hint?: string } = {}, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'AppFault';
    this.error = { code, message, ...at };
  }
}
