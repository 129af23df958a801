/** How a project file says what it is. */
import { openSync, readSync, closeSync, statSync } from 'node:fs';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { Database } from './database.ts';

/** `application_id` of a project: "TRJM". */
export const APPLICATION_ID = 0x54524a4d;

const MAGIC = 'SQLite format 3\u0000';

/**
 * Reads the header of a file nobody has open in this process, and throws a clear fault when it is no project:
 * nothing there, a folder, another kind of file, another program's database.
 */
export function assertProjectFile(path: string): void {
  const header = Buffer.alloc(100);
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined)
    throw new AppFault('not-found', 'There is no project at this path.', {
      where: path,
      hint: 'Check the path, or look for the project where it was moved to.',
    });
  if (!file.isFile()) throw notAProject(path, 'This is a folder, not a project file.');
  const fd = openSync(path, 'r');
  let read = 0;
  try {
    read = readSync(fd, header, 0, 100, 0);
  } finally {
    closeSync(fd);
  }
  if (read < 100 || header.toString('latin1', 0, 16) !== MAGIC)
    throw notAProject(path, read === 0 ? 'The file is empty.' : 'The file is not a Tarjuman project.');
  if (header.readUInt32BE(68) !== APPLICATION_ID)
    throw notAProject(path, 'The file is a database of another program.');
}

/** The schema version the file was written with. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function notAProject(path: string, message: string): AppFault {
  return new AppFault('not-a-project', message, {
    where: path,
    hint: 'Choose a file that ends in .tarjuman; to translate a document, import it into a project.',
  });
}
