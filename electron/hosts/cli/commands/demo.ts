/** tarjuman demo */
import { print } from '../output.ts';
import { withCore } from '../session.ts';
import type { AddCommand } from './command.ts';

export const addDemo: AddCommand = (program) => {
  program
    .command('demo [folder]')
    .description('write the sample article as a translated, annotated project, and every export of it')
    .option('--json', 'print JSON')
    .action(async (folder: string | undefined, options: { readonly json?: boolean }) => {
      const { demo } = await import('../demo.ts');
      const result = await withCore((session) => demo(session, folder ?? 'tarjuman-demo'));
      print(options.json === true, result, () => result.lines);
    });
};
