/** Electron's runtime: the part of it that npm does not carry, fetched by Electron's own installer. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Where the `electron` package stands. */
const PACKAGE = join(root, 'node_modules/electron');

/** A download that failed is not tried again for this long, so that a machine without a way out starts fast. */
const PATIENCE_MS = 60 * 60 * 1000;

/** Path of Electron's program, or undefined when its runtime is not here. Downloads nothing. */
export function findElectron(folder: string = PACKAGE): string | undefined {
  let name: string;
  try {
    name = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
  } catch {
    return undefined;
  }
  const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
  return name !== '' && existsSync(path) ? path : undefined;
}

export interface DownloadOptions {
  /** Give up when not one byte has arrived for so long. */
  readonly timeoutMs: number;
  /** Called with one line of text whenever there is something new to say. */
  readonly onProgress: (line: string) => void;
  /** Where the `electron` package stands. */
  readonly folder?: string;
  /** File that remembers a failure. */
  readonly memory?: string;
}

/**
 * Tries the download once and answers the program's path, or undefined with the reason told to `onProgress`.
 * Never asks anything and never rejects.
 */
export async function downloadElectron({
  timeoutMs,
  onProgress,
  folder = PACKAGE,
  memory = join(root, 'dist/.electron-unreachable'),
}: DownloadOptions): Promise<string | undefined> {
  const found = findElectron(folder);
  if (found !== undefined) return found;
  const installer = join(folder, 'install.js');
  if (!existsSync(installer)) {
    onProgress('Electron is not installed: run "npm ci" first.');
    return undefined;
  }
  if (failedLately(memory)) {
    onProgress("Electron's runtime could not be downloaded within the last hour; not trying again yet.");
    return undefined;
  }
  onProgress("Downloading Electron's runtime (about 120 MB, once) …");
  const reason = await install(installer, folder, timeoutMs, onProgress);
  const path = findElectron(folder);
  if (path !== undefined) {
    rmSync(memory, { force: true });
    onProgress("Electron's runtime is here.");
    return path;
  }
  remember(memory);
  onProgress(`Electron's runtime could not be downloaded: ${reason}.`);
  return undefined;
}

/** Runs the installer until it ends or nothing moves any more; answers why it may have failed. */
function install(
  installer: string,
  folder: string,
  timeoutMs: number,
  onProgress: (line: string) => void,
): Promise<string> {
  // the download grows in a temporary folder of the child's own, where it can be watched
  const temporary = mkdtempSync(join(tmpdir(), 'tarjuman-electron-'));
  return new Promise((done) => {
    const child = spawn(process.execPath, [installer], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        TMPDIR: temporary,
        TMP: temporary,
        TEMP: temporary,
        ELECTRON_GET_NO_PROGRESS: '1',
      },
    });
    let complaint = '';
    let size = 0;
    let told = 0;
    let movedAt = Date.now();
    let stalled = false;
    child.stderr.on('data', (bytes: Buffer) => {
      complaint = (complaint + bytes.toString()).slice(0, 4000);
    });
    const watch = setInterval(() => {
      const now = bytesIn(temporary) + bytesIn(join(folder, 'dist'));
      if (now > size) movedAt = Date.now();
      size = now;
      const megabytes = Math.floor(size / 1e6);
      if (megabytes >= told + 10) {
        told = megabytes;
        onProgress(`Downloading Electron's runtime: ${megabytes} MB`);
      }
      if (Date.now() - movedAt <= timeoutMs) return;
      stalled = true;
      child.kill('SIGKILL');
    }, 250);
    const end = (reason: string): void => {
      clearInterval(watch);
      rmSync(temporary, { recursive: true, force: true });
      done(reason);
    };
    child.once('error', (error) => end(error.message));
    child.once('close', () =>
      end(stalled ? `nothing arrived for ${Math.round(timeoutMs / 1000)} s` : firstLine(complaint)),
    );
  });
}

function bytesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
      (sum, entry) => (entry.isFile() ? sum + statSync(join(entry.parentPath, entry.name)).size : sum),
      0,
    );
  } catch {
    // not there yet, or moved while it was counted
    return 0;
  }
}

function firstLine(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '');
  return line === undefined ? 'the installer did not say why' : line.trim();
}

function failedLately(memory: string): boolean {
  try {
    return Date.now() - statSync(memory).mtimeMs < PATIENCE_MS;
  } catch {
    return false;
  }
}

function remember(memory: string): void {
  try {
    mkdirSync(join(memory, '..'), { recursive: true });
    writeFileSync(memory, '');
  } catch {
    // it is then tried again the next time
  }
}
