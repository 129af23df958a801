/** Errors crossing the border between the processes. */
import { FormatError } from '../formats/model.ts';
import type { Fault } from './protocol.ts';

const SYSTEM: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['The file is not there any more.', 'Choose it again.'],
  EACCES: ['The file may not be read.', 'Give yourself permission to read it, or copy it elsewhere.'],
  EPERM: ['The file may not be read.', 'Give yourself permission to read it, or copy it elsewhere.'],
  EISDIR: ['This is a folder, not a file.', 'Choose a file.'],
  EBUSY: ['The file is in use by another program.', 'Close it there and try again.'],
};

/** Any error of a reader as a value that names what is wrong and what to do. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FormatError)
    return { code: error.code, message: error.message, where: error.where, hint: error.hint };
  const known = SYSTEM[systemCode(error)];
  if (known !== undefined) return { code: 'bad-file', message: known[0], where: undefined, hint: known[1] };
  return {
    code: 'bad-file',
    message: `The file could not be read: ${error instanceof Error ? error.message : String(error)}`,
    where: undefined,
    hint: 'Open it in the program that made it, save it again and retry.',
  };
}

/** The reverse of {@link faultOf}. */
export function errorOf(fault: Fault): FormatError {
  return new FormatError(fault.code, fault.message, {
    ...(fault.where === undefined ? {} : { where: fault.where }),
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  });
}

function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
