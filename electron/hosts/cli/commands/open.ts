/** tarjuman open */
import type { AddCommand } from './command.ts';

export const addOpen: AddCommand = (program) => {
  program
    .command('open [project]')
    .description('open the desktop window')
    .action(async (path: string | undefined) => {
      const { openDesktop } = await import('../open-desktop.ts');
      await openDesktop(path);
    });
};
