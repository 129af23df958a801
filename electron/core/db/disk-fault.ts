/** What SQLite and the disk say, in the user's words. */
import { AppFault } from '../../../shared/contract/errors.ts';
import { sqliteCode } from './database.ts';

/** A typed fault for what SQLite or the disk says of the project at `where`, or undefined for anything else. */
export function diskFault(error: unknown, where?: string): AppFault | undefined {
  const at = where === undefined ? {} : { where };
  const code = sqliteCode(error) ?? (error instanceof Error && 'code' in error ? String(error.code) : '');
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return new AppFault(
      'disk-full',
      'The disk is full; the last change was not saved.',
      {
        ...at,
        hint: 'Free some space and try again, or save a rescue copy to another disk.',
      },
      error,
    );
  if (code === 'SQLITE_READONLY_DBMOVED')
    return new AppFault(
      'vanished',
      'The project file was moved or deleted.',
      {
        ...at,
        hint: 'Save a rescue copy under another name, then open that.',
      },
      error,
    );
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new AppFault(
      'read-only',
      'The file or its disk does not allow writing.',
      {
        ...at,
        hint: 'Choose a folder you may write to, or save a rescue copy.',
      },
      error,
    );
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new AppFault(
      'damaged',
      'The project file is damaged.',
      {
        ...at,
        hint: 'Open the newest backup, or save a rescue copy of what can still be read.',
      },
      error,
    );
  if (code.startsWith('SQLITE_IOERR'))
    return new AppFault(
      'vanished',
      'The disk did not answer; the last change was not saved.',
      {
        ...at,
        hint: 'Check that the disk is connected, or save a rescue copy to another one.',
      },
      error,
    );
  if (code === 'SQLITE_BUSY')
    return new AppFault(
      'locked-by-other',
      'Another program is holding the project file.',
      {
        ...at,
        hint: 'Wait for it to finish (a backup or sync program, perhaps) and try again.',
      },
      error,
    );
  if (code === 'SQLITE_CANTOPEN' || code === 'ENOENT')
    return new AppFault(
      'not-found',
      'The file or its folder is not there.',
      {
        ...at,
        hint: 'Check the path.',
      },
      error,
    );
  return undefined;
}

/** The same for a file that is written beside the project, such as an export or a backup: an all-or-nothing one. */
export function writingFault(error: unknown, where: string): AppFault | undefined {
  const fault = diskFault(error, where);
  if (fault?.error.code !== 'disk-full') return fault;
  return new AppFault(
    'disk-full',
    'The disk is full; the file was not written.',
    { where, hint: 'Free some space or choose another disk. What stood there before is as it was.' },
    error,
  );
}
