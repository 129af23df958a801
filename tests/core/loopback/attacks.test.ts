/** Everything a page of another origin, or another program, might try on the loopback host. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { downloads } from '../../../electron/hosts/loopback/downloads.ts';
import type { Downloads } from '../../../electron/hosts/loopback/downloads.ts';
import { startLoopback } from '../../../electron/hosts/loopback/server.ts';
import type { Loopback } from '../../../electron/hosts/loopback/server.ts';
import { testCore } from '../../helpers/core.ts';
import type { TestCore } from '../../helpers/core.ts';

let t: TestCore;
let host: Loopback;
let outbox: Downloads;
let screen: string;
let port: number;

beforeEach(async () => {
  t = testCore();
  screen = mkdtempSync(join(tmpdir(), 'tarjuman-screen-'));
  writeFileSync(join(screen, 'index.html'), '<!doctype html><title>screen</title>');
  mkdirSync(join(screen, 'workers'));
  writeFileSync(join(screen, 'workers', 'spelling.js'), 'check()');
  outbox = downloads();
  host = await startLoopback({ core: t.core, screen, downloads: outbox, port: 0 });
  port = Number(new URL(host.origin).port);
});
afterEach(async () => {
  await host.close();
  await t.close();
  rmSync(screen, { recursive: true, force: true });
});

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Bytes as they are, for what no client library will send. */
function wire(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
  });
}

async function session(): Promise<string> {
  const { headers } = await ask(host.url.slice(host.origin.length));
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

test('the launch address works once, and its cookie opens the screen', async () => {
  const launch = host.url.slice(host.origin.length);
  const first = await ask(launch);
  expect(first.status).toBe(303);
  expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await ask(launch)).status).toBe(403);
  const cookie = String(first.headers['set-cookie']).split(';')[0] ?? '';
  const page = await ask('/', { cookie });
  expect(page.body).toContain('screen');
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-eval');
});

test('WebAssembly may be compiled in a worker, and nowhere else', async () => {
  const cookie = await session();
  const worker = await ask('/workers/spelling.js', { cookie });
  expect(worker.headers['content-security-policy']).toMatch(/^default-src 'none';.*'wasm-unsafe-eval'/);
  const page = await ask('/', { cookie });
  expect(page.headers['content-security-policy']).not.toContain('wasm');
});

test.each([
  ['another host name', { host: 'evil.example' }, 421],
  ['localhost instead of the address', { host: 'localhost' }, 421],
  ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a same-site fetch from another port', { 'sec-fetch-site': 'same-site' }, 403],
  ['another origin', { origin: 'http://127.0.0.1:1' }, 403],
  ['an opaque origin', { origin: 'null' }, 403],
])('%s is refused even with the cookie', async (_name, headers, status) => {
  expect((await ask('/', { cookie: await session(), ...headers })).status).toBe(status);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('%s is refused', async (method) => {
  expect((await ask('/', { cookie: await session() }, method)).status).toBe(405);
});

test('no cookie, a wrong one and two of them are refused', async () => {
  const cookie = await session();
  expect((await ask('/')).status).toBe(403);
  expect((await ask('/', { cookie: `${cookie}x` })).status).toBe(403);
  expect((await ask('/', { cookie: `tarjuman-session=a; ${cookie}` })).status).toBe(403);
});

test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/etc/passwd', '//etc/passwd'])(
  '%s is not there',
  async (path) => {
    const { status, body } = await ask(path, { cookie: await session() });
    expect(status).toBe(404);
    expect(body).not.toContain('root:');
  },
);

test('two Host lines, and none, are refused', async () => {
  const good = `Host: 127.0.0.1:${port}\r\n`;
  expect(await wire(`GET / HTTP/1.1\r\n${good}${good}Connection: close\r\n\r\n`)).toMatch(/ 4\d\d /);
  expect(await wire('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/ 4\d\d /);
});

test('the socket wants our origin and our cookie', async () => {
  const cookie = await session();
  const upgrade = (origin: string, jar: string, path = '/rpc'): Promise<string> =>
    wire(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${origin}${jar}\r\n`,
    );
  const ours = `Origin: ${host.origin}\r\n`;
  const jar = `Cookie: ${cookie}\r\n`;
  expect(await upgrade(ours, jar)).toContain(' 101 ');
  expect(await upgrade('', jar)).toContain(' 403 ');
  expect(await upgrade('Origin: http://evil.example\r\n', jar)).toContain(' 403 ');
  expect(await upgrade(ours, '')).toContain(' 403 ');
  expect(await upgrade(ours, jar, '/other')).toContain(' 404 ');
});

test('a download works once', async () => {
  const cookie = await session();
  const path = join(screen, 'out.txt');
  writeFileSync(path, 'the export');
  const address = outbox.offer(path, 'ملف.txt', 'text/plain');
  expect(await ask(address, { cookie })).toMatchObject({ status: 200, body: 'the export' });
  expect((await ask(address, { cookie })).status).toBe(404);
});
