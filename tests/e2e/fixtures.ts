/** A browser on a loopback host of its own, with folders of its own: nothing is shared between tests. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { findChromium } from '../../electron/hosts/chromium/find.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Host {
  readonly url: string;
  readonly process: ChildProcess;
  /** Folders of this test. */
  readonly data: string;
  readonly projects: string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly host: Host;
  /** Folder for files of this test; gone afterwards. */
  readonly folder: string;
  /** Everything the page tried to load from elsewhere: must stay empty. */
  readonly foreignRequests: readonly string[];
  /** Kills the host, starts it again on the same folders with `args`, and opens its address. */
  restart(...args: readonly string[]): Promise<void>;
  /** Runs the command line on the same folders. @returns standard output. */
  cli(...args: readonly string[]): Promise<string>;
}

export interface AppOptions {
  /** More words for `tarjuman serve`, such as `--sample`. */
  readonly serve: readonly string[];
  /** Language of the system; accessible names are looked for in English unless a test says otherwise. */
  readonly locale?: string;
}

/** Starts `tarjuman serve` and waits for its address. */
export async function startHost(folder: string, args: readonly string[]): Promise<Host> {
  const data = join(folder, 'data');
  const projects = join(folder, 'projects');
  mkdirSync(projects, { recursive: true });
  const child = spawn(process.execPath, [join(ROOT, 'electron/cli.ts'), 'serve', ...args], {
    env: { ...process.env, TARJUMAN_DATA: data, TARJUMAN_PROJECTS: projects },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { stdout } = child;
  const lines = createInterface({ input: stdout });
  const url = await new Promise<string>((resolve, reject) => {
    lines.once('line', (line) => {
      const answer = JSON.parse(line) as { readonly url: string };
      resolve(answer.url);
    });
    child.once('exit', (code) => reject(new Error(`the host stopped with ${code}`)));
  });
  return {
    url,
    process: child,
    data,
    projects,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await gone;
    },
  };
}

async function runCli(folder: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(ROOT, 'electron/cli.ts'), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      TARJUMAN_DATA: join(folder, 'data'),
      TARJUMAN_PROJECTS: join(folder, 'projects'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`tarjuman ${args.join(' ')} gave ${code}`);
  return output;
}

export const test = base.extend<{ app: App } & { appOptions: AppOptions }, { shared: Browser }>({
  appOptions: [{ serve: [] }, { option: true }],
  shared: [
    async ({ playwright }, provide) => {
      const executablePath = findChromium();
      const browser = await playwright.chromium.launch({
        ...(executablePath === undefined ? {} : { executablePath }),
        args: [
          '--no-sandbox',
          '--disable-quic',
          '--disable-background-networking',
          '--disable-component-update',
        ],
      });
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ shared, appOptions }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'tarjuman-e2e-'));
    let host = await startHost(folder, appOptions.serve);
    const context = await shared.newContext({
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
      locale: appOptions.locale ?? 'en-US',
    });
    const page = await context.newPage();
    const foreignRequests: string[] = [];
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1')
        foreignRequests.push(request.url());
    });
    await page.goto(host.url);
    await provide({
      page,
      context,
      get host() {
        return host;
      },
      folder,
      foreignRequests,
      async restart(...args) {
        await host.stop('SIGKILL');
        host = await startHost(folder, args);
        await page.goto(host.url);
      },
      cli: (...args) => runCli(folder, args),
    });
    await context.close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect };
