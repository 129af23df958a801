/** Bilingual documents out of a project. */
import { join } from 'node:path';
import type { z } from 'zod';
import { AppFault } from '../../../shared/contract/errors.ts';
import type { ExportFormat, exportOptions } from '../../../shared/contract/exports.ts';
import { throwIfStopped } from '../faults.ts';
import type { FontFaces } from '../formats/html/fonts.ts';
import type { BilingualDocument, BilingualOptions, BilingualWriter } from '../formats/model.ts';
import { writerFor } from '../formats/writers.ts';
import type { AreaHandlers } from '../handlers.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { bilingualDocument } from './bilingual.ts';
import type { ServiceContext } from './context.ts';
import { delivered, destination } from './destination.ts';
import { replaceWhole, writeWhole } from './export-file.ts';
import { countsOf } from './paragraphs.ts';

type Options = z.output<typeof exportOptions>;

/** Paragraphs on the preview: about a page of them. */
const PREVIEW = 12;

export function exportsService(context: ServiceContext): AreaHandlers<'exports'> {
  const { ports } = context;

  function documentOf(
    project: OpenProject,
    options: Options,
    more: { readonly limit?: number; readonly onParagraph?: (done: number) => void },
  ): BilingualDocument {
    return bilingualDocument(project, {
      ...(options.documents === undefined ? {} : { documents: options.documents }),
      ...(options.statuses === undefined ? {} : { statuses: options.statuses }),
      author: ports.personName ?? context.settings.get().person.name,
      date: ports.clock.now(),
      ...more,
    });
  }

  async function print(
    html: BilingualWriter,
    document: BilingualDocument,
    options: BilingualOptions,
    path: string,
    signal: AbortSignal,
  ): Promise<number> {
    const { printer } = ports;
    if (printer === undefined) throw noPrinter();
    const folder = context.staging.folder();
    const page = join(folder, 'print.html');
    await writeWhole(page, html.write(document, options), signal);
    return replaceWhole(path, signal, (part) => printer.print(page, part, signal));
  }

  return {
    async preview({ project: id, options }) {
      const project = context.projects.get(id);
      let paragraphs = 0;
      const document = documentOf(project, options, { limit: PREVIEW, onParagraph: (n) => (paragraphs = n) });
      const html = await textOf(writer('html', ports.fonts?.()), document, writerOptions(options));
      return { html, paragraphs };
    },
    run({ project: id, job, format, options, path }) {
      const project = context.projects.get(id);
      return context.jobs.run(job, async (signal) => {
        const chosen = writer(format, format === 'html' || format === 'pdf' ? ports.fonts?.() : undefined);
        if (format === 'pdf' && ports.printer === undefined) throw noPrinter();
        const name = `${fileName(context.projects.describe(project).name)}.${chosen.extension}`;
        const place = await destination(context, path, name, chosen.extension);
        if (place === null) return null;
        const total = countsOf(project.file.db, {}).all;
        let paragraphs = 0;
        const document = documentOf(project, options, {
          onParagraph(done) {
            throwIfStopped(signal);
            paragraphs = done;
            if (done % 100 === 0) context.emit({ type: 'progress', job, done, total, phase: 'export' });
          },
        });
        const settings = writerOptions(options);
        const bytes =
          format === 'pdf'
            ? await print(chosen, document, settings, place, signal)
            : await writeWhole(place, chosen.write(document, settings), signal);
        return {
          name,
          bytes,
          paragraphs,
          ...delivered(context, path, { place, name, mediaType: chosen.mediaType }),
        };
      });
    },
  };
}

function writer(format: ExportFormat, fonts: FontFaces | undefined): BilingualWriter {
  const found = writerFor(format, fonts);
  if (found === undefined)
    throw new AppFault('unsupported-format', `Tarjuman cannot write ${format} yet.`, {
      hint: 'Choose another format.',
    });
  return found;
}

function writerOptions(options: Options): BilingualOptions {
  const { notes, orientation, sourceSide, showStatus } = options;
  return { notes, orientation, sourceSide, showStatus };
}

async function textOf(
  html: BilingualWriter,
  document: BilingualDocument,
  options: BilingualOptions,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of html.write(document, options)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function noPrinter(): AppFault {
  return new AppFault('not-available', 'No program that can print PDF was found.', {
    hint: 'Install Chromium, Chrome or Edge, or export a web page and print it from a browser.',
  });
}

/** A name the file systems take. */
export function fileName(name: string): string {
  return (
    name
      .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
      .trim()
      .slice(0, 100) || 'Export'
  );
}
