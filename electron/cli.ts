/** Entry of the command line. */
import { runCli } from './hosts/cli/main.ts';

process.exitCode = await runCli(process.argv.slice(2));
