/** Bilingual documents out of a project. */
import { z } from 'zod';
import { EXPORT_FORMATS } from '../domain/export-format.ts';
import { job, query } from './method.ts';
import { count, documentId, jobId, projectId, status } from './values.ts';

export { EXPORT_FORMATS } from '../domain/export-format.ts';
export type { ExportFormat } from '../domain/export-format.ts';

export const exportFormat = z.enum(EXPORT_FORMATS);
export const exportOptions = z.object({
  notes: z.enum(['footnotes', 'comments', 'column', 'none']).default('footnotes'),
  orientation: z.enum(['portrait', 'landscape']).default('portrait'),
  sourceSide: z.enum(['left', 'right']).default('right'),
  showStatus: z.boolean().default(false),
  /** Left out: all of them. */
  statuses: z.array(status).min(1).exactOptional(),
  documents: z.array(documentId).min(1).exactOptional(),
});

export const exports_ = {
  /** The first page as a self-contained HTML page without scripts, for a sandboxed frame. */
  preview: query(
    z.object({ project: projectId, format: exportFormat, options: exportOptions }),
    z.object({ html: z.string(), paragraphs: count }),
  ),
  /**
   * Writes the export. With `path`, there (command line); otherwise where the host puts it: after its save
   * window (desktop) or as a download (loopback). Null when the user thought better of it.
   */
  run: job(
    z.object({
      project: projectId,
      job: jobId,
      format: exportFormat,
      options: exportOptions,
      path: z.string().min(1).max(4096).exactOptional(),
    }),
    z
      .object({
        name: z.string(),
        bytes: count,
        paragraphs: count,
        /** Where it was written; null for a download. */
        path: z.string().nullable(),
        /** One-time address to fetch it from, same origin; null when it was written to a path. */
        download: z.string().nullable(),
      })
      .nullable(),
  ),
} as const;
