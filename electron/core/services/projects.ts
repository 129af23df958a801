/** Projects. */
import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { countWords } from '../../../shared/text/words.ts';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { safeCopy } from '../db/safe-copy.ts';
import type { AreaHandlers } from '../handlers.ts';
import { listDocuments } from '../repositories/documents.ts';
import { checkIntegrity } from '../repositories/integrity.ts';
import { countLinks } from '../repositories/links.ts';
import { writeMeta } from '../repositories/meta.ts';
import { paragraphsWithNotes } from '../repositories/notes.ts';
import { paragraphsAfter } from '../repositories/paragraphs.ts';
import { SAMPLE_NAME } from '../sample/sample.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { countsOf } from './paragraphs.ts';
import { fillSample } from './sample.ts';

export function projectsService(context: ServiceContext): AreaHandlers<'projects'> {
  const { projects, recent, ports, backups } = context;

  function opened(project: OpenProject): Project {
    const described = projects.describe(project);
    if (ports.host !== 'cli') {
      remember(context, project, described);
      context.emit({ type: 'changed', project: null, entities: ['recent'] });
    }
    return described;
  }

  function copyTo(project: OpenProject, path: string): { path: string; bytes: number } {
    return { path, bytes: safeCopy(project.file.db, path) };
  }

  return {
    recent: () => recent.list(),
    forget({ path }) {
      recent.forget(path);
      context.emit({ type: 'changed', project: null, entities: ['recent'] });
      return {};
    },
    current: () => projects.all().map(projects.describe),
    create({ name, path, sourceLanguage, targetLanguage }) {
      const place = path ?? freePath(ports.paths.projects, name);
      return opened(projects.create({ name, path: place, sourceLanguage, targetLanguage }));
    },
    open: ({ path, mode }) => opened(projects.open(path, mode)),
    openSample({ job, how, path }) {
      return context.jobs.run(job, async () => {
        const project = projects.create({
          name: SAMPLE_NAME,
          path: path ?? freePath(ports.paths.projects, SAMPLE_NAME),
          sourceLanguage: 'ar',
          targetLanguage: 'en',
        });
        await fillSample(context, project, how);
        return opened(project);
      });
    },
    async openWithDialog() {
      const path = await ports.dialogs?.openProject();
      return path === undefined || path === null ? null : opened(projects.open(path, 'write'));
    },
    close({ project }) {
      const open = projects.get(project);
      if (ports.host !== 'cli') remember(context, open, projects.describe(open));
      projects.close(project);
      context.emit({ type: 'changed', project: null, entities: ['recent'] });
      return {};
    },
    rename({ project: id, name }) {
      const project = projects.get(id);
      write(context, project, ['project'], () => writeMeta(project.file.db, 'name', name));
      return projects.describe(project);
    },
    backup({ project: id, path }) {
      const project = projects.get(id);
      return path === undefined ? backups.make(project.file.db, id) : copyTo(project, path);
    },
    backups: ({ project }) => backups.list(projects.get(project).id),
    restoreBackup({ project: id, at }) {
      const project = projects.get(id);
      const backup = backups.pathOf(id, at);
      if (backup === undefined)
        throw new AppFault('not-found', 'This backup is not there any more.', {
          where: backups.folder(id),
          hint: 'Choose another one.',
        });
      const day = new Date(at).toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');
      const path = freePath(ports.paths.projects, `${projects.describe(project).name} (${day})`);
      mkdirSync(ports.paths.projects, { recursive: true });
      copyFileSync(backup, path, constants.COPYFILE_EXCL);
      const { name } = projects.describe(project);
      recent.add({
        path,
        name: `${name} (${day})`,
        openedAt: ports.clock.now(),
        translatable: 0,
        confirmed: 0,
      });
      context.emit({ type: 'changed', project: null, entities: ['recent'] });
      return { path, bytes: statSync(path).size };
    },
    rescue({ project: id, path }) {
      const project = projects.get(id);
      const name = `${basename(project.file.path, '.tarjuman')} (rescued)`;
      return copyTo(project, path ?? freePath(ports.paths.projects, name));
    },
    check({ project }) {
      const report = checkIntegrity(projects.get(project).file.db, {
        crc32: (text) => crc32(text),
        sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
      });
      return { ...report, ok: report.problems.length === 0 };
    },
    statistics({ project }) {
      const { db } = projects.get(project).file;
      const counts = countsOf(db, {});
      let targetWords = 0;
      for (let after = 0; ;) {
        const page = paragraphsAfter(db, { copyAsIs: false }, after, 1000);
        for (const { paragraph } of page) targetWords += countWords(paragraph.target);
        if (page.length < 1000) break;
        after = page.at(-1)?.paragraph.number ?? after;
      }
      return {
        documents: listDocuments(db).length,
        paragraphs: counts.all,
        translatable: counts.translatable,
        confirmed: counts.confirmed,
        sourceWords: counts.sourceWords,
        targetWords,
        confirmedSourceWords: counts.confirmedSourceWords,
        notes: paragraphsWithNotes(db).length === 0 ? 0 : countNotesOf(db),
        links: countLinks(db),
        byStatus: counts.byStatus,
      };
    },
  };
}

function countNotesOf(db: OpenProject['file']['db']): number {
  let notes = 0;
  for (let after = 0; ;) {
    const page = paragraphsAfter(db, { withNotes: true }, after, 1000);
    for (const { paragraph } of page) notes += paragraph.noteCount;
    if (page.length < 1000) return notes;
    after = page.at(-1)?.paragraph.number ?? after;
  }
}

function remember(context: ServiceContext, project: OpenProject, described: Project): void {
  const counts = countsOf(project.file.db, {});
  context.recent.add({
    path: described.path,
    name: described.name,
    openedAt: context.ports.clock.now(),
    translatable: counts.translatable,
    confirmed: counts.confirmed,
  });
}

/** A path in `folder` for a file of this name and kind that is not taken. */
export function freePath(folder: string, name: string, extension = 'tarjuman'): string {
  // characters no file system wants, and names that would climb out of the folder
  const safe =
    name
      .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
      .replace(/^\.+/, '')
      .trim()
      .slice(0, 100) || 'Project';
  for (let n = 1; n < 10_000; n++) {
    const path = join(folder, `${safe}${n === 1 ? '' : ` ${n}`}.${extension}`);
    if (!existsSync(path)) return path;
  }
  throw new AppFault('already-exists', 'There are too many projects of this name.', { where: folder });
}
