/** tarjuman serve */
import { portNumber } from './command.ts';
import type { AddCommand } from './command.ts';

interface Options {
  readonly port: number;
  readonly sample?: boolean;
  readonly window?: boolean;
}

export const addServe: AddCommand = (program) => {
  program
    .command('serve [project]')
    .description('serve the screen to a browser on this machine; the first line printed is {"url": …}')
    .option('--port <number>', 'port on 127.0.0.1 (default: any free one)', portNumber, 0)
    .option('--sample', 'open the sample project')
    .option('--window', 'open an app window when there is a display')
    .action(async (path: string | undefined, options: Options) => {
      const { serve } = await import('../serve.ts');
      await serve({
        project: path,
        sample: options.sample === true,
        window: options.window === true,
        port: options.port,
        onUrl: (url) => process.stdout.write(`${JSON.stringify({ url })}\n`),
      });
    });
};
