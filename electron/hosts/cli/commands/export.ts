/** tarjuman export */
import { resolve } from 'node:path';
import { Option } from 'commander';
import { EXPORT_FORMATS } from '../../../../shared/domain/export-format.ts';
import type { ExportFormat } from '../../../../shared/domain/export-format.ts';
import { STATUSES } from '../../../../shared/domain/status.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import type { AddCommand } from './command.ts';
import { documentNamed } from './list.ts';

interface Options {
  readonly to: ExportFormat;
  readonly output?: string;
  readonly document?: string;
  readonly notes: 'footnotes' | 'comments' | 'column' | 'none';
  readonly orientation: 'portrait' | 'landscape';
  readonly sourceSide: 'left' | 'right';
  readonly showStatus?: boolean;
  readonly status?: readonly Status[];
  readonly json?: boolean;
}

/** File name endings of the formats. */
export const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  docx: 'docx',
  html: 'html',
  pdf: 'pdf',
  markdown: 'md',
  xliff: 'xlf',
  xliff12: 'xlf',
  tmx: 'tmx',
  csv: 'csv',
  pharaoh: 'align',
  'links-json': 'links.json',
  translated: 'txt',
};

export const addExport: AddCommand = (program) => {
  program
    .command('export <project>')
    .description('write a bilingual document')
    .addOption(new Option('--to <format>', 'format').choices([...EXPORT_FORMATS]).makeOptionMandatory())
    .option('-o, --output <file>', 'where to (default: beside you, under the name of the project)')
    .option('--document <name>', 'only this document')
    .addOption(
      new Option('--notes <how>', 'how notes are written')
        .choices(['footnotes', 'comments', 'column', 'none'])
        .default('footnotes'),
    )
    .addOption(
      new Option('--orientation <how>', 'page').choices(['portrait', 'landscape']).default('portrait'),
    )
    .addOption(
      new Option('--source-side <side>', 'side of the source').choices(['left', 'right']).default('right'),
    )
    .option('--show-status', 'show the status of each paragraph')
    .addOption(new Option('--status <status...>', 'only paragraphs of these statuses').choices([...STATUSES]))
    .option('--json', 'print JSON')
    .action(async (path: string, options: Options) => {
      const result = await withProject(path, 'read', async ({ client, project }) => {
        const documents =
          options.document === undefined
            ? undefined
            : [await documentNamed(client, project.id, options.document)];
        return client.exports.run({
          project: project.id,
          job: 'export',
          format: options.to,
          path: resolve(options.output ?? `${project.name}.${EXTENSIONS[options.to]}`),
          options: {
            notes: options.notes,
            orientation: options.orientation,
            sourceSide: options.sourceSide,
            showStatus: options.showStatus === true,
            ...(documents === undefined ? {} : { documents }),
            ...(options.status === undefined ? {} : { statuses: [...options.status] }),
          },
        });
      });
      print(options.json === true, result, () => [
        `Wrote ${result?.path ?? ''} (${result?.paragraphs ?? 0} paragraphs, ${result?.bytes ?? 0} bytes)`,
      ]);
    });
};
