/** Every error the core can meet, as the typed value the contract promises. */
import { AppFault } from '../../shared/contract/errors.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { diskFault } from './db/disk-fault.ts';
import { FormatError } from './formats/model.ts';

/** The typed error for anything thrown; what nobody foresaw is `internal` and goes to the log by the caller. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppFault) return error.error;
  if (error instanceof FormatError)
    return {
      code: error.code,
      message: error.message,
      ...(error.where === undefined ? {} : { where: error.where }),
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
  if (error instanceof Error && error.name === 'AbortError')
    return { code: 'cancelled', message: 'Stopped at your request.' };
  const disk = diskFault(error);
  if (disk !== undefined) return disk.error;
  return {
    code: 'internal',
    message: 'Something went wrong inside Tarjuman.',
    hint: 'Nothing that was marked Saved is lost. If it happens again, please report it.',
  };
}

/** Throws when the user stopped the job. */
export function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new AppFault('cancelled', 'Stopped at your request.');
}

/** The value, or a `not-found` fault that names what was looked for. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new AppFault('not-found', `There is no ${what}.`, {
      hint: 'It may have been removed meanwhile; look at the list again.',
    });
  return value;
}
