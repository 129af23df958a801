/** The command line: a public interface. */
import { Command, CommanderError } from 'commander';
import { AppFault } from '../../../shared/contract/errors.ts';
import { programVersion } from '../node/version.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, UsageError } from './exit.ts';
import type { ExitCode } from './exit.ts';
import { printError } from './output.ts';

/** Runs one command. @returns the exit code. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  const program = new Command('tarjuman')
    .description('Translate Arabic into English paragraph by paragraph, with notes and links.')
    .version(programVersion(), '-V, --version')
    .exitOverride()
    .showHelpAfterError('(add --help for how to use it)')
    .configureHelp({ showGlobalOptions: true });
  for (const command of COMMANDS)
    command(program, (code) => {
      exit = code;
    });
  if (args.length === 0) {
    program.outputHelp({ error: true });
    return EXIT.usage;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof UsageError) {
      process.stderr.write(`tarjuman: ${error.message}\n`);
      return EXIT.usage;
    }
    const typed =
      error instanceof AppFault ? error.error : (await import('../../core/faults.ts')).toAppError(error);
    printError(typed);
    if (typed.code === 'internal' && error instanceof Error && !(error instanceof AppFault))
      process.stderr.write(`${error.stack ?? ''}\n`);
    return typed.code === 'internal' ? EXIT.internal : EXIT.badInput;
  }
}
