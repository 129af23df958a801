/** Starting the process that parses an untrusted file: a port, because Electron has its own way. */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A running parser. Messages are those of `protocol.ts`; they arrive in order. */
export interface ParserProcess {
  send(message: unknown): void;
  /** Called once, before anything can arrive. */
  onMessage(listener: (message: unknown) => void): void;
  /** Called once; `killedBy` names the signal where the platform has signals. */
  onExit(listener: (code: number | null, killedBy: string | null) => void): void;
  /** Ends it at once, whatever it is doing. */
  kill(): void;
  /** Bytes of memory it holds now, where that can be found out cheaply. */
  memory?(): number | undefined;
}

export interface SpawnOptions {
  /** V8 heap limit in MiB. */
  readonly heapMegabytes: number;
}

export type SpawnParser = (options: SpawnOptions) => ParserProcess;

/**
 * A {@link SpawnParser} for plain Node. `entry` is the child's module; left out, it is `parse-child` beside
 * this module, with this module's own extension, so that it is found both in the sources and in a bundle.
 * The child gets none of our environment but what the platform cannot start without.
 */
export function nodeSpawner(entry: URL = defaultEntry()): SpawnParser {
  const path = fileURLToPath(entry);
  return ({ heapMegabytes }) => {
    const child = fork(path, [], {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: bareEnvironment(),
    });
    return {
      send: (message) => {
        // a child that has just died is reported by onExit
        if (child.connected) child.send(message as object, () => undefined);
      },
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => {
        child.on('exit', listener);
        child.on('error', () => listener(null, null));
      },
      kill: () => void child.kill('SIGKILL'),
      memory: () => (child.pid === undefined ? undefined : residentBytes(child.pid)),
    };
  };
}

function defaultEntry(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./parse-child.${extension}`, import.meta.url);
}

function bareEnvironment(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'NODE_ICU_DATA']) {
    const value = process.env[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** Resident set from `/proc` (proc(5), statm field 2 in pages); undefined where there is none. */
function residentBytes(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return pages === undefined ? undefined : Number(pages) * 4096;
  } catch {
    return undefined;
  }
}
