/** Documents of a project: looked at, imported, removed. */
import { z } from 'zod';
import { command, job, query } from './method.ts';
import {
  context,
  count,
  documentFormat,
  documentId,
  jobId,
  projectDocument,
  projectId,
  shortText,
  status,
} from './values.ts';

/** Where the bytes are: a file staged from the screen, or a path (command line and native dialogs). */
export const fileReference = z.union([
  z.object({ staged: z.string().min(1).max(64) }),
  z.object({ path: z.string().min(1).max(4096) }),
]);

export const paragraphMode = z.enum(['line', 'block']);

/** How a text file is to be read; left out, it is decided by looking at the file. */
export const readingOptions = z.object({
  encoding: z.string().max(40).exactOptional(),
  paragraphMode: paragraphMode.exactOptional(),
});

export const previewParagraph = z.object({
  kind: z.string(),
  level: count,
  context,
  language: z.string(),
  source: z.string(),
});

/** What a file of translations does to a document, in paragraphs. */
export const targetCounts = z.object({
  document: documentId,
  name: z.string(),
  paragraphs: count,
  /** Had no translation and gets one. */
  added: count,
  /** Had another translation; it stays in the history. */
  replaced: count,
  /** Have this very translation already. */
  same: count,
  /** The file says nothing, or the source over again. */
  left: count,
  copiedAsIs: count,
  locked: count,
});

const targetFile = {
  project: projectId,
  file: fileReference,
  /** Which document the translations are of; may be left out while there is only one. */
  document: documentId.exactOptional(),
  encoding: z.string().max(40).exactOptional(),
};

export const documents = {
  list: query(z.object({ project: projectId }), z.array(projectDocument)),
  /** What an import would give: the first paragraphs, the encoding found and the others worth trying. */
  preview: query(
    z.object({ project: projectId, file: fileReference, options: readingOptions.default({}) }),
    z.object({
      name: z.string(),
      format: documentFormat,
      encoding: z.string().nullable(),
      encodings: z.array(z.string()),
      paragraphMode: paragraphMode.nullable(),
      paragraphs: z.array(previewParagraph),
      /** True when the file goes on after these. */
      more: z.boolean(),
      warnings: z.array(z.string()),
    }),
  ),
  import: job(
    z.object({
      project: projectId,
      job: jobId,
      file: fileReference,
      name: shortText.exactOptional(),
      options: readingOptions.default({}),
    }),
    projectDocument,
  ),
  /** Pasted text becomes a document of its own. */
  importText: job(
    z.object({ project: projectId, job: jobId, name: shortText, text: z.string().min(1).max(20_000_000) }),
    projectDocument,
  ),
  /** What {@link documents.importTargets} would do. */
  previewTargets: query(z.object(targetFile), targetCounts),
  /**
   * Writes the paragraphs of a translated file into those of a document, by their order, all or none. Faults with
   * `bad-file` where the two have not the same number of them, naming the first line that does not fit.
   */
  importTargets: job(
    z.object({ ...targetFile, job: jobId, status: status.exclude(['not-started']).default('draft') }),
    targetCounts,
  ),
  rename: command(z.object({ project: projectId, document: documentId, name: shortText }), z.object({})),
  /** Takes the document out of sight; {@link documents.restore} brings it back. */
  remove: command(z.object({ project: projectId, document: documentId }), z.object({})),
  restore: command(z.object({ project: projectId, document: documentId }), z.object({})),
} as const;
