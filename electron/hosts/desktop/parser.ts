/** The {@link SpawnParser} port: with the RunAsNode fuse off there is no `child_process.fork`. */
import type { App, ForkOptions, UtilityProcess } from 'electron';
import type { SpawnParser } from '../../core/jobs/spawn.ts';

export interface ParserTools {
  readonly fork: (path: string, args: string[], options: ForkOptions) => UtilityProcess;
  readonly app: Pick<App, 'getAppMetrics'>;
  /** The child's module, built. */
  readonly entry: string;
}

/** What Windows cannot start a process without; nothing of it is the user's. */
const NEEDED = ['SystemRoot', 'TEMP', 'TMP'] as const;

/** Starts parsers as utility processes, with a bare environment and no output of their own. */
export function utilitySpawner({ fork, app, entry }: ParserTools): SpawnParser {
  return ({ heapMegabytes }) => {
    const child = fork(entry, [], {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      env: bareEnvironment(process.env),
      stdio: 'ignore',
      serviceName: 'Tarjuman file reader',
    });
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', (code) => listener(code, null)),
      kill: () => void child.kill(),
      memory() {
        const metric = app.getAppMetrics().find((one) => one.pid === child.pid);
        return metric === undefined ? undefined : metric.memory.workingSetSize * 1024;
      },
    };
  };
}

function bareEnvironment(own: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    NEEDED.flatMap((name) => {
      const value = own[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
