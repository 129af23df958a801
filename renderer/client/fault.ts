/** Faults in words for the screen. */
import { AppFault } from '../../shared/contract/errors.ts';
import type { AppError } from '../../shared/contract/errors.ts';

/** Whatever was thrown, as a typed error. */
export function errorOf(thrown: unknown): AppError {
  if (thrown instanceof AppFault) return thrown.error;
  return {
    code: 'internal',
    message: thrown instanceof Error ? thrown.message : 'Something went wrong.',
    hint: 'Try again; if it stays, close Tarjuman and open it again.',
  };
}

/** One sentence and what to do. */
export function faultText(thrown: unknown): string {
  const { message, hint } = errorOf(thrown);
  return hint === undefined ? message : `${message} ${hint}`;
}
