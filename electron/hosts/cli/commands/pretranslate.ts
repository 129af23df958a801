/** tarjuman pretranslate */
import { resolve } from 'node:path';
import { Option } from 'commander';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import type { AddCommand } from './command.ts';
import { documentNamed } from './list.ts';
import { percent } from './tm.ts';

interface Options {
  readonly threshold: number;
  readonly document?: string;
  readonly memory?: readonly string[];
  readonly person?: string;
  readonly json?: boolean;
}

export const addPretranslate: AddCommand = (program) => {
  program
    .command('pretranslate <project>')
    .description('fill empty paragraphs from the memories, as drafts')
    .addOption(new Option('--threshold <percent>', 'least score').default(75).argParser(percent))
    .option('--document <name>', 'only this document')
    .option('--memory <files...>', 'attach these memories first, to read')
    .option('--person <name>', 'who is working')
    .option('--json', 'print JSON')
    .action(async (path: string, options: Options) => {
      const result = await withProject(
        path,
        'write',
        async ({ client, project }) => {
          const { id } = project;
          const attached = await client.memory.list({ project: id });
          for (const memory of options.memory ?? [])
            if (!attached.some((known) => known.path === resolve(memory)))
              await client.memory.attach({ project: id, path: resolve(memory), writable: false });
          return client.memory.pretranslate({
            project: id,
            job: 'pretranslate',
            threshold: options.threshold,
            ...(options.document === undefined
              ? {}
              : { documents: [await documentNamed(client, id, options.document)] }),
          });
        },
        { person: options.person },
      );
      print(options.json === true, result, () => [
        `${result.filled} of ${result.asked} empty paragraphs filled: ${result.context} in context, ${result.exact} exact, ${result.fuzzy} fuzzy, ${result.assembled} from sentences`,
      ]);
    });
};
