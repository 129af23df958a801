/** tarjuman stats */
import { print, table } from '../output.ts';
import { withProject } from '../session.ts';
import type { AddCommand } from './command.ts';

export const addStats: AddCommand = (program) => {
  program
    .command('stats <project>')
    .description('count paragraphs, words, notes and links')
    .option('--json', 'print JSON')
    .action(async (path: string, options: { readonly json?: boolean }) => {
      const stats = await withProject(path, 'read', ({ client, project }) =>
        client.projects.statistics({ project: project.id }),
      );
      print(options.json === true, stats, () =>
        table([
          ['Documents', String(stats.documents)],
          ['Paragraphs', `${stats.paragraphs} (${stats.paragraphs - stats.translatable} copied as is)`],
          ['Confirmed', `${stats.confirmed} of ${stats.translatable}`],
          ['Source words', `${stats.confirmedSourceWords} of ${stats.sourceWords} confirmed`],
          ['Target words', String(stats.targetWords)],
          ['Notes', String(stats.notes)],
          ['Links', String(stats.links)],
          ...Object.entries(stats.byStatus).map(([status, n]) => [`  ${status}`, String(n)]),
        ]),
      );
    });
};
