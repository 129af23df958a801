import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadElectron, findElectron } from '../../../build/scripts/electron-runtime.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-runtime-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An `electron` package whose installer runs `script`. */
function withInstaller(script: string): { readonly folder: string; readonly memory: string } {
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}');
  writeFileSync(join(folder, 'install.js'), script);
  return { folder, memory: join(folder, 'memory') };
}

const working = `
  const fs = require('node:fs'), path = require('node:path');
  fs.mkdirSync(path.join(__dirname, 'dist'));
  fs.writeFileSync(path.join(__dirname, 'dist/electron'), 'program');
  fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');
`;

describe('Electron’s runtime', () => {
  it('is found where its installer puts it, and only when it is really there', () => {
    expect(findElectron(folder)).toBeUndefined();
    writeFileSync(join(folder, 'path.txt'), 'electron');
    expect(findElectron(folder)).toBeUndefined();
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/electron'), '');
    expect(findElectron(folder)).toBe(join(folder, 'dist/electron'));
  });

  it('is downloaded with a word about it', async () => {
    const lines: string[] = [];
    const path = await downloadElectron({
      timeoutMs: 10_000,
      onProgress: (line) => lines.push(line),
      ...withInstaller(working),
    });
    expect(path).toBe(join(folder, 'dist/electron'));
    expect(lines.length).toBeGreaterThanOrEqual(2);
  });

  it('is given up, with the installer’s own reason, when the host cannot be reached', async () => {
    const lines: string[] = [];
    const path = await downloadElectron({
      timeoutMs: 10_000,
      onProgress: (line) => lines.push(line),
      ...withInstaller("console.error('TypeError: fetch failed'); process.exit(1);"),
    });
    expect(path).toBeUndefined();
    expect(lines.at(-1)).toContain('fetch failed');
  });

  it('is given up when nothing arrives', async () => {
    const lines: string[] = [];
    const path = await downloadElectron({
      timeoutMs: 300,
      onProgress: (line) => lines.push(line),
      ...withInstaller('setInterval(() => {}, 1000);'),
    });
    expect(path).toBeUndefined();
    expect(lines.at(-1)).toContain('nothing arrived');
  });

  it('is not tried again right after a failure', async () => {
    const options = { timeoutMs: 10_000, ...withInstaller('process.exit(1);') };
    await downloadElectron({ ...options, onProgress: () => undefined });
    withInstaller(working);
    const lines: string[] = [];
    expect(await downloadElectron({ ...options, onProgress: (line) => lines.push(line) })).toBeUndefined();
    expect(lines).toHaveLength(1);
    rmSync(options.memory);
    expect(await downloadElectron({ ...options, onProgress: () => undefined })).toBeDefined();
  });
});
