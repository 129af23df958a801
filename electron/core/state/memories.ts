/** The translation memories this core has open. */
import { existsSync, renameSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { createMemoryFile, openMemoryFile, type MemoryFile } from '../db/memory-file.ts';
import { toAppError } from '../faults.ts';
import { SearchIndex } from '../memory/search.ts';
import type { Ports } from '../ports.ts';
import { unfinishedImports, forgetImport } from '../repositories/memory/imports.ts';
import { readFact, writeFact } from '../repositories/memory/labels.ts';
import { blocksAfter, hashesOf, stemsAfter } from '../repositories/memory/signatures.ts';

export interface OpenMemory {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly file: MemoryFile;
  /** The signatures; made when first asked for, and up to date whenever asked for. */
  index(): SearchIndex;
  /** An import is under way: others wait with what they have to write. */
  importing: boolean;
}

export interface NewMemory {
  readonly path: string;
  readonly name: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

export interface Memories {
  create(memory: NewMemory): OpenMemory;
  /** Opens a memory, or gives the one that is open. Throws what is wrong with it, as often as it is asked for. */
  open(path: string): OpenMemory;
  /** Where a project's own memory is. */
  ownPath(project: ProjectId): string;
  /** Notes that a memory turned out damaged while in use: it is closed and named as such from here on. */
  setAside(memory: OpenMemory, error: unknown): void;
  /** Moves a damaged file out of the way. @returns its new path. */
  moveAway(path: string): string;
  close(path: string): void;
  closeAll(): void;
}

/** Units after the last sealed block, and far more than there can be. */
const TAIL = 1_000_000;

export function memories(ports: Ports): Memories {
  const open = new Map<string, OpenMemory>();
  const damaged = new Map<string, AppFault>();

  function register(file: MemoryFile): OpenMemory {
    let index: SearchIndex | undefined;
    const { db, path } = file;
    const memory: OpenMemory = {
      id: readFact(db, 'id') ?? '',
      name: readFact(db, 'name') ?? '',
      path,
      sourceLanguage: readFact(db, 'source-language') ?? 'ar',
      targetLanguage: readFact(db, 'target-language') ?? 'en',
      file,
      importing: false,
      index() {
        if (index === undefined)
          index = new SearchIndex({
            blocks: (after) => blocksAfter(db, after),
            tail: (after) => stemsAfter(db, after, TAIL),
            hashes: (key) => hashesOf(db, key),
          });
        else index.refresh();
        return index;
      },
    };
    open.set(path, memory);
    return memory;
  }

  function close(path: string): void {
    const memory = open.get(path);
    if (memory?.importing === true) return; // the import ends with it, or with the core
    open.delete(path);
    memory?.file.close();
  }

  return {
    create(wanted) {
      const file = createMemoryFile(resolve(wanted.path));
      file.write(() => {
        writeFact(file.db, 'id', ports.ids.uuid());
        writeFact(file.db, 'name', wanted.name);
        writeFact(file.db, 'source-language', wanted.sourceLanguage);
        writeFact(file.db, 'target-language', wanted.targetLanguage);
        writeFact(file.db, 'created', String(ports.clock.now()));
      });
      damaged.delete(file.path);
      return register(file);
    },
    open(path) {
      const full = realPath(path);
      const known = open.get(full);
      if (known !== undefined) return known;
      const fault = damaged.get(full);
      if (fault !== undefined) throw fault;
      const file = opened(full);
      if (!file.readOnly)
        for (const key of unfinishedImports(file.db)) file.write(() => forgetImport(file.db, key));
      return register(file);
    },
    ownPath: (project) => join(ports.paths.data, 'memories', `${project}.tarjuman-tm`),
    setAside(memory, error) {
      ports.log.error(`the memory ${memory.path} is set aside`, error);
      damaged.set(memory.path, damagedFault(memory.path, error));
      close(memory.path);
    },
    moveAway(path) {
      close(path);
      damaged.delete(path);
      const stamp = new Date(ports.clock.now()).toISOString().replace(/[-:]|\.\d+/g, '');
      let to = `${path}.damaged-${stamp}`;
      for (let n = 2; existsSync(to); n++) to = `${path}.damaged-${stamp}-${n}`;
      renameSync(path, to);
      for (const side of ['-wal', '-shm', '-journal'])
        if (existsSync(path + side)) renameSync(path + side, to + side);
      return to;
    },
    close,
    closeAll() {
      for (const path of open.keys()) close(path);
    },
  };
}

function opened(path: string): MemoryFile {
  try {
    return openMemoryFile(path);
  } catch (error) {
    const { code } = toAppError(error);
    throw code === 'damaged' ? damagedFault(path, error) : error;
  }
}

function damagedFault(path: string, cause: unknown): AppFault {
  return new AppFault(
    'damaged',
    'The memory is damaged and is not used.',
    { where: path, hint: 'Put a copy of it from a backup in its place, or detach it.' },
    cause,
  );
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
