/** tarjuman set */
import { Option } from 'commander';
import { AppFault } from '../../../../shared/contract/errors.ts';
import type { ParagraphRow } from '../../../../shared/contract/paragraphs.ts';
import type { ProjectId } from '../../../../shared/domain/ids.ts';
import { STATUSES } from '../../../../shared/domain/status.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { readTags } from '../../../../shared/domain/tag.ts';
import type { Client } from '../../../../shared/rpc/client.ts';
import { UsageError } from '../exit.ts';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import { paragraphNumber } from './command.ts';
import type { AddCommand } from './command.ts';
import { listed } from './list.ts';

interface Options {
  readonly text?: string;
  readonly status?: Status;
  readonly person?: string;
  readonly json?: boolean;
}

export const addSet: AddCommand = (program) => {
  program
    .command('set')
    .argument('<project>')
    .argument('<number>', 'number of the paragraph, from 1', paragraphNumber)
    .description('write the translation of one paragraph, or give it a status')
    .option('--text <text>', 'the translation; inline codes are written <1>…</1> and <2/>')
    .addOption(new Option('--status <status>', 'its status').choices([...STATUSES]))
    .option('--person <name>', 'who is working')
    .option('--json', 'print JSON')
    .action(async (path: string, number: number, options: Options) => {
      if (options.text === undefined && options.status === undefined)
        throw new UsageError('Say what to set: --text, --status or both.');
      const row = await withProject(
        path,
        'write',
        async ({ client, project }) => {
          let current = await rowNumbered(client, project.id, number);
          if (options.text !== undefined)
            current = (
              await client.translations.edit({
                project: project.id,
                paragraph: current.id,
                text: readTags(options.text, current.tags),
                base: current.head,
              })
            ).row;
          if (options.status !== undefined)
            current = (
              await client.translations.setStatus({
                project: project.id,
                paragraph: current.id,
                status: options.status,
              })
            ).row;
          return current;
        },
        { person: options.person },
      );
      print(options.json === true, listed(row), () => [`Paragraph ${row.number}: ${row.status}`]);
    });
};

/** The paragraph of this number, or a fault that says how many there are. */
export async function rowNumbered(client: Client, project: ProjectId, number: number): Promise<ParagraphRow> {
  const row = (await client.paragraphs.rows({ project, numbers: [number] }))[0];
  if (row !== undefined) return row;
  const { all } = await client.paragraphs.counts({ project });
  throw new AppFault('not-found', `There is no paragraph ${number}.`, {
    hint:
      all === 0 ? 'The project has no paragraphs yet: import a document.' : `The project has 1 to ${all}.`,
  });
}
