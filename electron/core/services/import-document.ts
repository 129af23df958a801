/** Bringing one file into a project: parsed apart, stored in small commits, numbered at the end. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { DocumentId, ParagraphId } from '../../../shared/domain/ids.ts';
import type { ProjectDocument } from '../../../shared/domain/project.ts';
import { countWords } from '../../../shared/text/words.ts';
import { found, throwIfStopped } from '../faults.ts';
import type { ImportedHeader, ImportedParagraph } from '../formats/model.ts';
import { parseFile } from '../jobs/parse-file.ts';
import type { ParseRequest } from '../jobs/parse-file.ts';
import { nodeSpawner } from '../jobs/spawn.ts';
import {
  addDocument,
  deleteDocument,
  documentRow,
  listDocuments,
  saveSkeleton,
  setDocumentState,
} from '../repositories/documents.ts';
import { readMeta } from '../repositories/meta.ts';
import { numberDocument } from '../repositories/numbering.ts';
import { paragraphInserter } from '../repositories/paragraphs.ts';
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
 * Imports a file as a new document after all others. Until it has ended the document is out of sight; a
 * fault or a stop takes away all it brought.
 */
export async function importDocument(
  context: ServiceContext,
  project: OpenProject,
  request: ImportRequest,
): Promise<ProjectDocument> {
  const { db } = project.file;
  const id = context.ports.ids.uuid() as DocumentId;
  const parsing = parseFile(parseRequest(project, request), parserPorts(context, request.signal));
  const header = await parsing.header;
  const bytes = readFileSync(request.path);
  const key = project.file.write(() => {
    const added = addDocument(db, newDocument(context, id, request, header));
    saveSkeleton(db, added, bytes, createHash('sha256').update(bytes).digest('hex'));
    return added;
  });
  try {
    const target = readMeta(db, 'target-language');
    const insert = paragraphInserter(db, key);
    let done = 0;
    for await (const batch of parsing.batches) {
      throwIfStopped(request.signal);
      project.file.write(() => {
        for (const paragraph of batch) insert(newParagraph(context, paragraph, target));
      });
      done += batch.length;
      request.progress(done, 0);
    }
    throwIfStopped(request.signal);
    if (done === 0)
      throw new AppFault('bad-file', 'There is no text in this file.', {
        where: request.name,
        hint: 'A scanned page or an empty file has nothing to translate.',
      });
    const position = found(documentRow(db, id), 'document of this id').position;
    write(context, project, ['documents', 'paragraphs'], () => {
      numberDocument(db, key, position);
      setDocumentState(db, key, 'ready');
    });
  } catch (error) {
    project.file.write(() => deleteDocument(db, key));
    throw error;
  }
  return found(
    listDocuments(db).find((document) => document.id === id),
    'document of this id',
  );
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

function newParagraph(context: ServiceContext, paragraph: ImportedParagraph, targetLanguage: string) {
  return {
    ...paragraph,
    id: context.ports.ids.uuid() as ParagraphId,
    sourceWords: countWords(paragraph.source),
    sourceCheck: crc32(paragraph.source),
    // what is in the target language already is shown and exported unchanged
    copyAsIs: sameLanguage(paragraph.language, targetLanguage),
  };
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
