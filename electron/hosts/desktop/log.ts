/** The {@link Log} port: a text file beside the program's data, for the user to send when something went wrong. */
import { appendFileSync, renameSync, statSync } from 'node:fs';
import type { Clock, Log } from '../../core/ports.ts';

/** When the file is larger it is put aside, and the one put aside before it goes. */
const LARGEST = 1024 * 1024;

/** Writes one line each. A log that cannot be written is no reason to stop. */
export function fileLog(path: string, clock: Clock): Log {
  const write = (level: string, message: string): void => {
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(path, `${path}.old`);
      const line = message.replaceAll('\n', '\n  ');
      appendFileSync(path, `${new Date(clock.now()).toISOString()} ${level} ${line}\n`);
    } catch {
      // see above
    }
  };
  return {
    info: (message) => write('info', message),
    error: (message, cause) =>
      write('error', cause === undefined ? message : `${message}\n${describe(cause)}`),
  };
}

function describe(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause);
}
