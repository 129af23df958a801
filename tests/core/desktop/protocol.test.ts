import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, POLICY, WORKER_POLICY } from '../../../electron/hosts/desktop/protocol.ts';

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-app-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-other'));
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(join(root, 'assets', 'main.js'), 'start()');
  await writeFile(join(root, 'assets', 'face.woff2'), 'woff');
  await writeFile(join(root, 'assets', 'odd.bin'), 'odd');
  await mkdir(join(root, 'workers'));
  await writeFile(join(root, 'workers', 'spelling.js'), 'check()');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'renderer-other', 'secret.txt'), 'secret');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('app://tarjuman', () => {
  it.each([
    ['app://tarjuman/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://tarjuman/index.html?x#y', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://tarjuman/assets/main.js', 'text/javascript; charset=utf-8', 'start()'],
    ['app://tarjuman/assets/face.woff2', 'font/woff2', 'woff'],
  ])('serves %s as %s', async (url, type, text) => {
    const response = await answer(root, 'GET', url);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(await response.text()).toBe(text);
  });

  it('sends a policy that lets nothing in from outside', async () => {
    const response = await answer(root, 'GET', 'app://tarjuman/');
    expect(response.headers.get('Content-Security-Policy')).toBe(POLICY);
    expect(POLICY).toContain("default-src 'none'");
    expect(POLICY).toContain("script-src 'self'");
    expect(POLICY).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/u);
  });

  it('lets WebAssembly be compiled in a worker, and nowhere else', async () => {
    const worker = await answer(root, 'GET', 'app://tarjuman/workers/spelling.js');
    expect(worker.headers.get('Content-Security-Policy')).toBe(WORKER_POLICY);
    expect(WORKER_POLICY).toMatch(/^default-src 'none';.*wasm-unsafe-eval/u);
    const script = await answer(root, 'GET', 'app://tarjuman/assets/main.js');
    expect(script.headers.get('Content-Security-Policy')).toBe(POLICY);
  });

  it.each([
    'app://tarjuman/../secret.txt',
    'app://tarjuman/%2e%2e/secret.txt',
    'app://tarjuman/..%2fsecret.txt',
    'app://tarjuman/assets/..%2f..%2fsecret.txt',
    'app://tarjuman/..%2frenderer-other%2fsecret.txt',
    'app://tarjuman/..%5csecret.txt',
    'app://tarjuman/%2fetc%2fhostname.txt',
    'app://tarjuman/C:%2fsecret.txt',
    'app://tarjuman/index.html%00.txt',
    'app://tarjuman/%',
    'app://other/index.html',
    'file:///etc/hosts.txt',
    'app://tarjuman/assets',
    'app://tarjuman/assets/odd.bin',
    'app://tarjuman/missing.html',
    'no address',
  ])('answers 404 to %s', async (url) => {
    const response = await answer(root, 'GET', url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('refuses %s', async (method) => {
    expect((await answer(root, method, 'app://tarjuman/')).status).toBe(405);
  });

  it('never serves a file outside its folder', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      '//',
      'secret.txt',
      'renderer-other',
      'assets',
      '%00',
      'é',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const response = await answer(root, 'GET', `app://tarjuman/${pieces.join('')}`);
        expect(await response.text()).not.toContain('secret');
      }),
      { numRuns: 500 },
    );
  });
});
