/** The ports that are the same wherever Node runs. */
import type { Log, Ports } from '../../core/ports.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { nodeFonts } from './fonts.ts';
import { nodePaths } from './paths.ts';
import { programVersion } from './version.ts';

export type BasicPorts = Pick<Ports, 'version' | 'paths' | 'clock' | 'ids' | 'log' | 'fonts'>;

/** Clock, identifiers, folders, and a log that writes to standard error. */
export function nodePorts(log: Log = stderrLog()): BasicPorts {
  return {
    version: programVersion(),
    paths: nodePaths(),
    clock: { now: () => Date.now() },
    ids: { uuid: () => uuidv7() },
    log,
    fonts: nodeFonts,
  };
}

function stderrLog(): Log {
  return {
    info: () => undefined,
    error(message, cause) {
      process.stderr.write(
        `tarjuman: ${message}${cause instanceof Error ? `\n${cause.stack ?? cause.message}` : ''}\n`,
      );
    },
  };
}
