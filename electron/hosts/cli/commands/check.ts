/** tarjuman check */
import { EXIT } from '../exit.ts';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import type { AddCommand } from './command.ts';

export const addCheck: AddCommand = (program, exit) => {
  program
    .command('check <project>')
    .description('read every page and every text of a project file against its checksum')
    .option('--json', 'print JSON')
    .action(async (path: string, options: { readonly json?: boolean }) => {
      const report = await withProject(path, 'read', ({ client, project }) =>
        client.projects.check({ project: project.id }),
      );
      if (!report.ok) exit(EXIT.findings);
      print(options.json === true, report, () =>
        report.ok
          ? [`The project is whole: ${report.paragraphs} paragraphs, ${report.revisions} revisions.`]
          : [...report.problems, 'Open the newest backup, or save a rescue copy of what can be read.'],
      );
    });
};
