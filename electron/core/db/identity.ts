/** How a project file says what it is. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { Database } from './database.ts';

/** `application_id` of a project: "TRJM". */
export const APPLICATION_ID = 0x54524a4d;

const MAGIC = 'SQLite format 3\u0000';

/** `application_id` of a translation memory: "TRTM". */
export const MEMORY_APPLICATION_ID = 0x5452544d;

/** The kinds of file that are ours, in words for faults. */
const KINDS = {
  project: {
    id: APPLICATION_ID,
    hint: 'Choose a file that ends in .tarjuman; to translate a document, import it into a project.',
  },
  memory: {
    id: MEMORY_APPLICATION_ID,
    hint: 'Choose a file that ends in .tarjuman-tm; to use a TMX file, import it into a memory.',
  },
} as const;
type Kind = keyof typeof KINDS;

/** Throws a clear fault when the file is no project: see {@link assertFileOf}. */
export function assertProjectFile(path: string): void {
  assertFileOf('project', path);
}

/**
 * Reads the header of a file nobody has open in this process, and throws a clear fault when it is not of this
 * kind: nothing there, a folder, another kind of file, another program's database.
 */
export function assertFileOf(kind: Kind, path: string): void {
  const header = Buffer.alloc(100);
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined)
    throw new AppFault('not-found', `There is no ${kind} at this path.`, {
      where: path,
      hint: `Check the path, or look for the ${kind} where it was moved to.`,
    });
  if (!file.isFile()) throw notOurs(kind, path, `This is a folder, not a ${kind} file.`);
  const fd = openSync(path, 'r');
  let read = 0;
  try {
    read = readSync(fd, header, 0, 100, 0);
  } finally {
    closeSync(fd);
  }
  if (read < 100 || header.toString('latin1', 0, 16) !== MAGIC)
    throw notOurs(kind, path, read === 0 ? 'The file is empty.' : `The file is not a Tarjuman ${kind}.`);
  const id = header.readUInt32BE(68);
  const other = (Object.keys(KINDS) as readonly Kind[]).find((k) => KINDS[k].id === id);
  // a memory whose program was killed may still have its first page in the log beside it: asked once it is open
  if (kind === 'memory' && id === 0 && existsSync(`${path}-wal`)) return;
  if (other === undefined) throw notOurs(kind, path, 'The file is a database of another program.');
  if (other !== kind) throw notOurs(kind, path, `The file is a Tarjuman ${other}, not a ${kind}.`);
}

/** Throws as {@link assertFileOf} does when an open database is not of this kind; one with nothing in it yet is. */
export function assertOpenedOf(kind: Kind, path: string, db: Database): void {
  const id = Number(db.pragma('application_id', { simple: true }));
  if (id === KINDS[kind].id) return;
  const tables = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM sqlite_schema').get()?.n ?? 0;
  if (id !== 0 || tables > 0) throw notOurs(kind, path, 'The file is a database of another program.');
}

/** The schema version the file was written with. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function notOurs(kind: Kind, path: string, message: string): AppFault {
  return new AppFault(kind === 'project' ? 'not-a-project' : 'bad-file', message, {
    where: path,
    hint: KINDS[kind].hint,
  });
}
