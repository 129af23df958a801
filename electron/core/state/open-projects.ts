/** The projects this core has open. */
import { realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { createProjectFile, openProjectFile } from '../db/project-file.ts';
import type { ProjectFile } from '../db/project-file.ts';
import type { Holder } from '../db/lock.ts';
import { found } from '../faults.ts';
import type { Ports } from '../ports.ts';
import { deleteDocument, unfinishedImports } from '../repositories/documents.ts';
import { readMeta, writeMeta } from '../repositories/meta.ts';
import { personByName, savePerson } from '../repositories/people.ts';
import { anyOpen, sealAll } from '../repositories/revisions.ts';
import type { Backups } from './backups.ts';
import { journal } from './journal.ts';
import type { Journal } from './journal.ts';
import type { SettingsStore } from './settings-store.ts';

export interface OpenProject {
  readonly id: ProjectId;
  readonly file: ProjectFile;
  /** Key of the person who writes here; 0 in a project open to read. */
  readonly me: number;
  /** What this person does here, for undo. */
  readonly journal: Journal;
  /** True once something was written since it was opened or last backed up. */
  dirty: boolean;
}

export interface NewProject {
  readonly name: string;
  readonly path: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

export interface OpenProjects {
  create(project: NewProject): OpenProject;
  open(path: string, mode: 'write' | 'read'): OpenProject;
  get(id: ProjectId): OpenProject;
  all(): readonly OpenProject[];
  close(id: ProjectId): void;
  /** What the screen knows of it. */
  describe(project: OpenProject): Project;
}

export function openProjects(ports: Ports, settings: SettingsStore, backups: Backups): OpenProjects {
  const open = new Map<ProjectId, OpenProject>();

  const holder = (): Holder => ({
    person: ports.personName ?? settings.get().person.name,
    host: hostname(),
    pid: process.pid,
    since: ports.clock.now(),
  });

  function savedPerson(file: ProjectFile): number {
    const name = ports.personName;
    const person = settings.get().person;
    if (name === undefined || name === person.name) return savePerson(file.db, person);
    const known = personByName(file.db, name);
    return savePerson(
      file.db,
      known ?? { ...person, id: ports.ids.uuid() as typeof person.id, name, initials: initialsOf(name) },
    );
  }

  function register(file: ProjectFile, me: number): OpenProject {
    const id = readMeta(file.db, 'id') as ProjectId;
    const twin = open.get(id);
    if (twin !== undefined) {
      // a copy of an open project carries its id: the newer one takes the name in this session
      close(twin.id);
    }
    const project: OpenProject = { id, file, me, journal: journal(file.db, me), dirty: false };
    open.set(id, project);
    return project;
  }

  function close(id: ProjectId): void {
    const project = open.get(id);
    if (project === undefined) return;
    open.delete(id);
    try {
      if (!project.file.readOnly) {
        if (anyOpen(project.file.db)) project.file.write(() => sealAll(project.file.db));
        if (project.dirty) backups.tryMake(project.file.db, id);
      }
    } catch (error) {
      // what was acknowledged is on disk already; sealing is done at the next opening
      ports.log.error('the project was not closed tidily', error);
    } finally {
      project.file.close();
    }
  }

  return {
    create(wanted) {
      const file = createProjectFile(resolve(wanted.path), holder());
      const me = file.write(() => {
        writeMeta(file.db, 'id', ports.ids.uuid());
        writeMeta(file.db, 'name', wanted.name);
        writeMeta(file.db, 'source-language', wanted.sourceLanguage);
        writeMeta(file.db, 'target-language', wanted.targetLanguage);
        writeMeta(file.db, 'created', String(ports.clock.now()));
        return savedPerson(file);
      });
      return register(file, me);
    },
    open(path, mode) {
      const full = realPath(path);
      const already = [...open.values()].find((p) => p.file.path === full);
      if (already !== undefined && (mode === 'read' || !already.file.readOnly)) return already;
      if (already !== undefined) close(already.id);
      const file = openProjectFile(full, {
        holder: holder(),
        mode,
        beforeMigration: (db) => backups.make(db, readMeta(db, 'id')),
      });
      try {
        if (file.readOnly) return register(file, 0);
        const me = file.write(() => {
          for (const key of unfinishedImports(file.db)) deleteDocument(file.db, key);
          sealAll(file.db);
          return savedPerson(file);
        });
        return register(file, me);
      } catch (error) {
        file.close();
        throw error;
      }
    },
    get: (id) => found(open.get(id), 'open project of this id'),
    all: () => [...open.values()],
    close,
    describe: (project) => ({
      id: project.id,
      name: readMeta(project.file.db, 'name'),
      path: project.file.path,
      sourceLanguage: readMeta(project.file.db, 'source-language'),
      targetLanguage: readMeta(project.file.db, 'target-language'),
      readOnly: project.file.readOnly,
    }),
  };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** First letters of the first and last word of a name, at most two. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  );
  return letters.join('').toUpperCase() || '?';
}
