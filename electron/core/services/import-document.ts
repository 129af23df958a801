/** Bringing one file into a project: parsed apart, staged in batches, stored in one transaction. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { DocumentId, ParagraphId } from '../../../shared/domain/ids.ts';
import type { ProjectDocument } from '../../../shared/domain/project.ts';
import { found, throwIfStopped } from '../faults.ts';
import type { ImportedHeader } from '../formats/model.ts';
import type { CountedParagraph } from '../jobs/batch.ts';
import { parseFile } from '../jobs/parse-file.ts';
import type { ParseRequest, Parsing } from '../jobs/parse-file.ts';
import { nodeSpawner } from '../jobs/spawn.ts';
import { addDocument, listDocuments, saveSkeleton } from '../repositories/documents.ts';
import { importStaging } from '../repositories/import-staging.ts';
import type { ImportStaging } from '../repositories/import-staging.ts';
import { readMeta } from '../repositories/meta.ts';
import type { NewParagraph } from '../repositories/paragraphs.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';

export interface ImportRequest {
  readonly path: string;
  readonly name: string;
  readonly encoding?: string;
  readonly paragraphMode?: 'line' | 'block';
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** What the parser is asked for this project. */
export function parseRequest(
  project: OpenProject,
  file: { readonly path: string; readonly encoding?: string; readonly paragraphMode?: 'line' | 'block' },
): ParseRequest {
  const { db } = project.file;
  return {
    path: file.path,
    format: 'auto',
    languages: { source: readMeta(db, 'source-language'), target: readMeta(db, 'target-language') },
    ...(file.encoding === undefined ? {} : { encoding: file.encoding }),
    ...(file.paragraphMode === undefined ? {} : { paragraphMode: file.paragraphMode }),
  };
}

/** How this core parses: the host's way, or a child of Node. */
export function parserPorts(context: ServiceContext, signal: AbortSignal) {
  return { spawn: context.ports.spawnParser ?? nodeSpawner(), signal };
}

/**
 * Imports a file as a new document after all others. Nothing of it is in the project until it is there whole,
 * in one transaction: a fault, a stop or a power cut leaves no trace.
 */
export async function importDocument(
  context: ServiceContext,
  project: OpenProject,
  request: ImportRequest,
): Promise<ProjectDocument> {
  const { db } = project.file;
  // a project that cannot be written is told of before the reading, not after
  project.file.write(() => undefined);
  const id = context.ports.ids.uuid() as DocumentId;
  const parsing = parseFile(parseRequest(project, request), parserPorts(context, request.signal));
  const staging = importStaging(db);
  // read and hashed while the child starts
  const bytes = readFileSync(request.path);
  const sha256 = hash('sha256', bytes);
  const header = await parsing.header;
  const done = await stage(context, project, request, parsing, staging);
  if (done === 0)
    throw new AppFault('bad-file', 'There is no text in this file.', {
      where: request.name,
      hint: 'A scanned page or an empty file has nothing to translate.',
    });
  write(context, project, ['documents', 'paragraphs'], () => {
    const key = addDocument(db, newDocument(context, id, request, header));
    saveSkeleton(db, key, bytes, sha256);
    staging.moveTo(key);
  });
  return found(
    listDocuments(db).find((document) => document.id === id),
    'document of this id',
  );
}

/** Stages every paragraph of the file. @returns how many there were. */
async function stage(
  context: ServiceContext,
  project: OpenProject,
  request: ImportRequest,
  parsing: Parsing,
  staging: ImportStaging,
): Promise<number> {
  const asIs = copiedAsIs(readMeta(project.file.db, 'target-language'));
  let done = 0;
  for await (const batch of parsing.batches) {
    throwIfStopped(request.signal);
    staging.add(batch.map((paragraph) => newParagraph(context, paragraph, asIs(paragraph.language))));
    done += batch.length;
    request.progress(done, 0);
  }
  throwIfStopped(request.signal);
  return done;
}

function newDocument(
  context: ServiceContext,
  id: DocumentId,
  request: ImportRequest,
  header: ImportedHeader,
) {
  const options: Record<string, string> = {};
  if (header.encoding !== undefined) options['encoding'] = header.encoding;
  if (request.paragraphMode !== undefined) options['paragraphMode'] = request.paragraphMode;
  return {
    id,
    name: request.name,
    format: header.format,
    options,
    warnings: header.warnings,
    importedAt: context.ports.clock.now(),
  };
}

function newParagraph(context: ServiceContext, paragraph: CountedParagraph, copyAsIs: boolean): NewParagraph {
  return { ...paragraph, id: context.ports.ids.uuid() as ParagraphId, copyAsIs };
}

/** What is in the target language already is shown and exported unchanged; asked once a language. */
function copiedAsIs(targetLanguage: string): (language: string) => boolean {
  const known = new Map<string, boolean>();
  return (language) => {
    let same = known.get(language);
    if (same === undefined) known.set(language, (same = sameLanguage(language, targetLanguage)));
    return same;
  };
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
