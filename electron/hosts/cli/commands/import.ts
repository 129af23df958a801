/** tarjuman import */
import { resolve } from 'node:path';
import type { ProjectDocument } from '../../../../shared/domain/project.ts';
import { AppFault } from '../../../../shared/contract/errors.ts';
import { print, printError } from '../output.ts';
import { withProject } from '../session.ts';
import { EXIT, UsageError } from '../exit.ts';
import { STATUSES } from '../../../../shared/domain/status.ts';
import type { AddCommand } from './command.ts';
import { importTargets } from './import-targets.ts';
import type { TargetOptions } from './import-targets.ts';
import { Option } from 'commander';

interface Options extends TargetOptions {
  readonly paragraphs?: 'line' | 'block';
  readonly translationOnly?: boolean;
}

export const addImport: AddCommand = (program, exit) => {
  program
    .command('import <project> <files...>')
    .description('add documents (plain text, Word) to a project')
    .option('--encoding <name>', 'encoding of a text file (default: detected)')
    .addOption(
      new Option('--paragraphs <how>', 'what a paragraph of a text file is (default: by its look)').choices([
        'line',
        'block',
      ]),
    )
    .option('--translation-only', 'put the lines of a translated file into the paragraphs that are there')
    .option('--document <name>', 'with --translation-only: the document they are of')
    .addOption(
      new Option('--status <status>', 'with --translation-only: their status (default: draft)').choices(
        STATUSES.filter((status) => status !== 'not-started'),
      ),
    )
    .option('--dry-run', 'with --translation-only: count, write nothing')
    .option('--person <name>', 'who is working')
    .option('--json', 'print JSON')
    .action(async (path: string, files: readonly string[], options: Options) => {
      if (options.translationOnly === true) return importTargets(path, files, options);
      if (options.document !== undefined || options.status !== undefined || options.dryRun === true)
        throw new UsageError('--document, --status and --dry-run go with --translation-only.');
      await withProject(
        path,
        'write',
        async ({ client, project }) => {
          const imported: ProjectDocument[] = [];
          for (const file of files)
            try {
              imported.push(
                await client.documents.import({
                  project: project.id,
                  job: `import-${imported.length}`,
                  file: { path: resolve(file) },
                  options: {
                    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
                    ...(options.paragraphs === undefined ? {} : { paragraphMode: options.paragraphs }),
                  },
                }),
              );
            } catch (error) {
              if (!(error instanceof AppFault) || error.error.code === 'internal') throw error;
              // one bad file does not stop the rest
              printError({ ...error.error, where: [file, error.error.where].filter(Boolean).join(': ') });
              exit(EXIT.badInput);
            }
          print(options.json === true, imported, () =>
            imported.flatMap((d) => [
              `${d.name}: ${d.paragraphs} paragraphs, ${d.paragraphs - d.translatable} copied as is`,
              ...d.warnings.map((warning) => `  note: ${warning}`),
            ]),
          );
        },
        { person: options.person },
      );
    });
};
