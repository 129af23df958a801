/** tarjuman qa */
import { EXIT } from '../exit.ts';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import type { AddCommand } from './command.ts';

interface Options {
  readonly checks?: string;
  readonly json?: boolean;
}

export const addQa: AddCommand = (program, exit) => {
  program
    .command('qa <project>')
    .description('run the checks; exit 1 when an error-level finding stands')
    .option('--checks <names>', 'only these checks, separated by commas')
    .option('--json', 'print JSON')
    .action(async (path: string, options: Options) => {
      const wanted = options.checks?.split(',').map((name) => name.trim());
      const all = await withProject(path, 'read', ({ client, project }) =>
        client.quality.findings({ project: project.id }),
      );
      const findings = all.filter((f) => wanted?.includes(f.check) ?? true);
      if (findings.some((f) => f.level === 'error')) exit(EXIT.findings);
      print(options.json === true, findings, () =>
        findings.length === 0
          ? ['No findings.']
          : findings.map((f) => `${f.number}  ${f.level}  ${f.check}: ${f.message}`),
      );
    });
};
