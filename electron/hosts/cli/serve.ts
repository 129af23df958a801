/** Runs the loopback host until it is stopped or its window is closed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppFault } from '../../../shared/contract/errors.ts';
import { createCore } from '../../core/app.ts';
import { openSample } from '../../core/left-sample.ts';
import type { Ports } from '../../core/ports.ts';
import { chromiumPrinter } from '../chromium/printer.ts';
import { openAppWindow } from '../chromium/window.ts';
import { downloads } from '../loopback/downloads.ts';
import { startLoopback } from '../loopback/server.ts';
import { nodePorts } from '../node/ports.ts';
import { programPath } from '../node/root.ts';
import { inProcess, valueOf } from './core-session.ts';

export interface ServeOptions {
  readonly project: string | undefined;
  readonly sample: boolean;
  readonly window: boolean;
  readonly port: number;
  readonly onUrl: (url: string) => void;
}

export async function serve(options: ServeOptions): Promise<void> {
  const screen = await builtScreen();
  const outbox = downloads();
  const printer = chromiumPrinter();
  const ports: Ports = {
    ...nodePorts(),
    host: 'loopback',
    delivery: outbox,
    ...(printer === undefined ? {} : { printer }),
  };
  const core = createCore(ports);
  try {
    if (options.project !== undefined) await inProcess(core).projects.open({ path: options.project });
    else if (options.sample) valueOf(await openSample(core));
    const host = await startLoopback({ core, screen, downloads: outbox, port: options.port });
    options.onUrl(host.url);
    const window = options.window ? openAppWindow(host.url, join(ports.paths.data, 'window')) : undefined;
    await Promise.race([stopSignal(), window?.closed ?? new Promise<never>(() => undefined)]);
    window?.close();
    await host.close();
  } finally {
    await core.close();
  }
}

/** The folder of the built screen; in a checkout it is built when it is not there. */
async function builtScreen(): Promise<string> {
  const screen = programPath('dist/renderer/');
  const built = (): boolean => existsSync(join(screen, 'index.html'));
  if (!built()) await build();
  if (!built())
    throw new AppFault('not-available', 'The screen has not been built.', {
      hint: 'Run "npm run build" first.',
    });
  return screen;
}

async function build(): Promise<void> {
  const script = programPath('build/scripts/build.ts');
  if (!existsSync(script)) return;
  process.stderr.write('Building the screen, once …\n');
  const { spawnSync } = await import('node:child_process');
  spawnSync(process.execPath, [script, 'renderer'], { stdio: ['ignore', 2, 2] });
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
