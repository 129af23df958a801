/** tarjuman backup */
import { resolve } from 'node:path';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import type { AddCommand } from './command.ts';

interface Options {
  readonly output?: string;
  readonly json?: boolean;
}

export const addBackup: AddCommand = (program) => {
  program
    .command('backup <project>')
    .description('write a checked copy of a project')
    .option('-o, --output <file>', 'where to (default: the folder of automatic backups)')
    .option('--json', 'print JSON')
    .action(async (path: string, options: Options) => {
      const backup = await withProject(path, 'read', ({ client, project }) =>
        client.projects.backup({
          project: project.id,
          ...(options.output === undefined ? {} : { path: resolve(options.output) }),
        }),
      );
      print(options.json === true, backup, () => [`Wrote ${backup.path} (${backup.bytes} bytes)`]);
    });
};
