/** tarjuman new */
import { basename } from 'node:path';
import { print } from '../output.ts';
import { withCore } from '../session.ts';
import type { AddCommand } from './command.ts';

interface Options {
  readonly name?: string;
  readonly source: string;
  readonly target: string;
  readonly person?: string;
  readonly json?: boolean;
}

export const addNew: AddCommand = (program) => {
  program
    .command('new <project>')
    .description('make an empty project file')
    .option('--name <name>', 'name of the project (default: the file name)')
    .option('--source <language>', 'language translated from', 'ar')
    .option('--target <language>', 'language translated into', 'en')
    .option('--person <name>', 'who is working')
    .option('--json', 'print JSON')
    .action(async (path: string, options: Options) => {
      const project = await withCore(
        ({ client }) =>
          client.projects.create({
            path,
            name: options.name ?? basename(path, '.tarjuman'),
            sourceLanguage: options.source,
            targetLanguage: options.target,
          }),
        { person: options.person },
      );
      print(options.json === true, project, () => [`Made ${project.path}`]);
    });
};
