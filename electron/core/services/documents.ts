/** Documents of a project. */
import { statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { DocumentId, ProjectId } from '../../../shared/domain/ids.ts';
import { found } from '../faults.ts';
import type { AreaHandlers } from '../handlers.ts';
import { previewFile } from '../jobs/parse-file.ts';
import { documentRow, listDocuments, renameDocument, setDocumentState } from '../repositories/documents.ts';
import type { DocumentRow } from '../repositories/documents.ts';
import { numberDocument, unnumberDocument } from '../repositories/numbering.ts';
import type { OpenProject } from '../state/open-projects.ts';
import type { StagedFile } from '../state/staging.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { importDocument, parseRequest, parserPorts } from './import-document.ts';
import { importTargets, previewTargets } from './import-targets.ts';

type FileReference = { readonly staged: string } | { readonly path: string };
type Reading = { readonly encoding?: string; readonly paragraphMode?: 'line' | 'block' };

export function documentsService(context: ServiceContext): AreaHandlers<'documents'> {
  const imports = new WeakMap<OpenProject, Promise<unknown>>();

  /** Imports into one project run one after the other, so that each document's paragraphs stay together. */
  function inTurn<T>(project: OpenProject, work: () => Promise<T>): Promise<T> {
    const result = (imports.get(project) ?? Promise.resolve()).then(work);
    imports.set(
      project,
      result.catch(() => undefined),
    );
    return result;
  }

  function runImport(projectId: ProjectId, job: string, file: StagedFile, name: string, reading: Reading) {
    const project = context.projects.get(projectId);
    return context.jobs.run(job, (signal) =>
      inTurn(project, () => {
        if (listDocuments(project.file.db).length > 0) context.backups.tryMake(project.file.db, projectId);
        return importDocument(context, project, {
          path: file.path,
          name,
          ...reading,
          signal,
          progress: (done, total) => context.emit({ type: 'progress', job, done, total, phase: 'import' }),
        });
      }),
    );
  }

  function locate(id: ProjectId, document: DocumentId): { project: OpenProject; row: DocumentRow } {
    const project = context.projects.get(id);
    return { project, row: found(documentRow(project.file.db, document), 'document of this id') };
  }

  return {
    list: ({ project }) => listDocuments(context.projects.get(project).file.db),
    async preview({ project: id, file, options }) {
      const project = context.projects.get(id);
      const { path, name } = fileOf(context, file);
      const { signal } = new AbortController();
      const preview = await previewFile(
        parseRequest(project, { path, ...options }),
        parserPorts(context, signal),
      );
      const mode = preview.text?.paragraphMode;
      return {
        name,
        format: preview.header.format,
        encoding: preview.header.encoding ?? null,
        encodings: [...(preview.text?.candidates ?? [])],
        paragraphMode: mode === undefined || mode === 'every-line' ? null : mode,
        paragraphs: preview.paragraphs.map(({ kind, level, context: place, language, source }) => ({
          kind,
          level,
          context: place,
          language,
          source,
        })),
        more: preview.more,
        warnings: [...preview.header.warnings],
      };
    },
    async import({ project, job, file, name, options }) {
      const at = fileOf(context, file);
      const document = await runImport(project, job, at, name ?? at.name, options);
      if ('staged' in file) context.staging.discard(file.staged);
      return document;
    },
    importText({ project, job, name, text }) {
      const path = join(context.staging.folder(), 'pasted.txt');
      writeFileSync(path, text, 'utf8');
      return runImport(project, job, { path, name }, name, { encoding: 'utf-8' });
    },
    previewTargets({ project, file, ...rest }) {
      const { path } = fileOf(context, file);
      const { signal } = new AbortController();
      const request = { ...rest, path, signal, progress: () => undefined };
      return previewTargets(context, context.projects.get(project), request);
    },
    async importTargets({ project: id, job, file, ...rest }) {
      const { path } = fileOf(context, file);
      const project = context.projects.get(id);
      const counts = await context.jobs.run(job, (signal) =>
        inTurn(project, () => {
          context.backups.tryMake(project.file.db, id);
          return importTargets(context, project, {
            ...rest,
            path,
            signal,
            progress: (done, total) => context.emit({ type: 'progress', job, done, total, phase: 'import' }),
          });
        }),
      );
      if ('staged' in file) context.staging.discard(file.staged);
      return counts;
    },
    rename({ project: id, document, name }) {
      const { project, row } = locate(id, document);
      write(context, project, ['documents'], () => renameDocument(project.file.db, row.key, name));
      return {};
    },
    remove({ project: id, document }) {
      const { project, row } = locate(id, document);
      if (row.state === 'ready')
        write(context, project, ['documents', 'paragraphs', 'notes', 'links'], () => {
          unnumberDocument(project.file.db, row.key);
          setDocumentState(project.file.db, row.key, 'removed');
        });
      return {};
    },
    restore({ project: id, document }) {
      const { project, row } = locate(id, document);
      if (row.state === 'removed')
        write(context, project, ['documents', 'paragraphs', 'notes', 'links'], () => {
          numberDocument(project.file.db, row.key, row.position);
          setDocumentState(project.file.db, row.key, 'ready');
        });
      return {};
    },
  };
}

/** The file a reference stands for; faults when there is none. */
export function fileOf(context: ServiceContext, file: FileReference): StagedFile {
  const at =
    'staged' in file
      ? context.staging.resolve(file.staged)
      : { path: resolve(file.path), name: basename(file.path) };
  const stat = statSync(at.path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new AppFault('not-found', 'There is no file at this path.', {
      where: at.path,
      hint: 'Check the path.',
    });
  if (!stat.isFile())
    throw new AppFault('bad-file', 'This is not a file.', {
      where: at.path,
      hint: 'Choose a text or Word file.',
    });
  return at;
}
