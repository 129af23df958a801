/** The real program on folders of its own. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { _electron, test as base, expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { findElectron } from '../../../build/scripts/electron-runtime.ts';
import { ROOT } from '../../../build/scripts/run.ts';

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export interface Desktop {
  /** Folder for files of this test; gone afterwards. */
  readonly folder: string;
  /** Starts the program with more words behind it, and waits for its window. */
  start(...words: readonly string[]): Promise<Running>;
  /** Starts it once more beside the one that runs; resolves when this one has ended. */
  startAgain(...words: readonly string[]): Promise<void>;
  /** A project made by the command line; answers its path. */
  makeProject(name: string): Promise<string>;
}

const run = promisify(execFile);

/** As root (containers) Chromium refuses to start with its sandbox. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const test = base.extend<{ desktop: Desktop }>({
  // oxlint-disable-next-line no-empty-pattern
  desktop: async ({}, provide) => {
    const executablePath = findElectron();
    if (executablePath === undefined) throw new Error("Electron's runtime is not on this machine.");
    const folder = mkdtempSync(join(tmpdir(), 'tarjuman-desktop-'));
    const projects = join(folder, 'projects');
    mkdirSync(projects);
    const env = {
      ...Object.fromEntries(
        Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
      ),
      TARJUMAN_DATA: join(folder, 'data'),
      TARJUMAN_PROJECTS: projects,
    };
    const started: ElectronApplication[] = [];
    await provide({
      folder,
      async start(...words) {
        const app = await _electron.launch({
          executablePath,
          args: [...AS_ROOT, ROOT, ...words],
          env,
          cwd: folder,
        });
        started.push(app);
        return { app, page: await app.firstWindow() };
      },
      async startAgain(...words) {
        await run(executablePath, [...AS_ROOT, ROOT, ...words], { env, cwd: folder });
      },
      async makeProject(name) {
        const path = join(projects, `${name}.tarjuman`);
        await run(process.execPath, [join(ROOT, 'electron/cli.ts'), 'new', path], { env, cwd: folder });
        return path;
      },
    });
    for (const app of started) await app.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect };
