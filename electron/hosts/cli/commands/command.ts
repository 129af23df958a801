/** The shape of every command's file. */
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { ExitCode } from '../exit.ts';

/** Adds one command to the program; `exit` sets an exit code other than 0. */
export type AddCommand = (program: Command, exit: (code: ExitCode) => void) => void;

/** Parses a paragraph number. */
export function paragraphNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(value);
}

/** Parses a TCP port; 0 means any free one. */
export function portNumber(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError('It is a number from 0 to 65535.');
  return port;
}
