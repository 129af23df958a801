/** tarjuman import */
import { resolve } from 'node:path';
import type { ProjectDocument } from '../../../../shared/domain/project.ts';
import { AppFault } from '../../../../shared/contract/errors.ts';
import { print, printError } from '../output.ts';
import { withProject } from '../session.ts';
import { EXIT } from '../exit.ts';
import type { AddCommand } from './command.ts';
import { Option } from 'commander';

interface Options {
  readonly encoding?: string;
  readonly paragraphs?: 'line' | 'block';
  readonly person?: string;
  readonly json?: boolean;
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
    .option('--person <name>', 'who is working')
    .option('--json', 'print JSON')
    .action(async (path: string, files: readonly string[], options: Options) => {
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
