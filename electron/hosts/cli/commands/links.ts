/** tarjuman links */
import { resolve } from 'node:path';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import type { AddCommand } from './command.ts';

interface Options {
  readonly person?: string;
  readonly json?: boolean;
}

export const addLinks: AddCommand = (program) => {
  const links = program.command('links').description('links between words');
  links
    .command('import <project> <file>')
    .description('draw the links of a file: Pharaoh lines (0-0 1-2), or the JSON of export --to links-json')
    .option('--person <name>', 'who is working')
    .option('--json', 'print JSON')
    .action(async (path: string, file: string, options: Options) => {
      const done = await withProject(
        path,
        'write',
        ({ client, project }) =>
          client.links.importFile({ project: project.id, file: { path: resolve(file) } }),
        { person: options.person },
      );
      print(options.json === true, done, () => [
        `${done.links} links in ${done.paragraphs} paragraphs; ${done.known} were there already`,
      ]);
    });
  links
    .command('unlinked <project>')
    .description('words without a partner in paragraphs that have links: left out, or added')
    .option('--json', 'print JSON')
    .action(async (path: string, options: Pick<Options, 'json'>) => {
      const words = await withProject(path, 'read', ({ client, project }) =>
        client.links.unlinked({ project: project.id }),
      );
      print(options.json === true, words, () =>
        words.map(({ number, side, text }) => `${number}\t${side}\t${text}`),
      );
    });
};
