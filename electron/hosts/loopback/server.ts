/** The loopback host: the same screen, served to a browser on this machine and to nobody else. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { MAX_MESSAGE } from '../../../shared/contract/wire.ts';
import { attach } from '../../core/attach.ts';
import type { Core } from '../../core/core.ts';
import type { Downloads } from './downloads.ts';
import { COOKIE, refusal, sessionCookie, upgradeRefusal } from './guards.ts';
import type { Refusal } from './guards.ts';
import { isWorker, securityHeaders, WORKER_POLICY } from './headers.ts';
import { socketTransport } from './socket.ts';
import { loadStatic } from './static-files.ts';

export interface LoopbackOptions {
  readonly core: Core;
  /** Folder of the built screen. */
  readonly screen: string;
  readonly downloads: Downloads;
  /** 0 for any free one. */
  readonly port: number;
}

export interface Loopback {
  /** Opens the screen once: it carries the launch token. */
  readonly url: string;
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the host on 127.0.0.1. Rejects when the port is taken. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const files = loadStatic(options.screen);
  const launch = secret();
  const session = secret();
  let launched = false;
  let origin = '';

  const server = createServer((request, response) => {
    const headers = securityHeaders(origin);
    const refused = refusal(request, origin);
    if (refused !== undefined) return refuse(response, refused, headers);
    const url = new URL(request.url ?? '/', origin);
    if (url.pathname === '/launch') {
      const token = url.searchParams.get('token') ?? '';
      if (launched || !same(token, launch))
        return refuse(
          response,
          { status: 403, reason: 'this address was used: start Tarjuman again' },
          headers,
        );
      launched = true;
      response.writeHead(303, {
        ...headers,
        'Set-Cookie': `${COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/`,
        Location: '/',
      });
      return response.end();
    }
    if (!isOurs(request)) return refuse(response, { status: 403, reason: 'no session' }, headers);
    if (options.downloads.serve(url.pathname, response, headers)) return;
    const file = files.get(url.pathname);
    if (file === undefined) return refuse(response, { status: 404, reason: 'not found' }, headers);
    response.writeHead(200, {
      ...headers,
      ...(isWorker(url.pathname) ? { 'Content-Security-Policy': WORKER_POLICY } : {}),
      'Content-Type': file.type,
      'Content-Length': file.bytes.length,
    });
    return response.end(file.bytes);
  });

  const sockets = new WebSocketServer({
    noServer: true,
    // in bytes; a UTF-16 unit takes up to three
    maxPayload: MAX_MESSAGE * 3,
    perMessageDeflate: false,
  });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const refused =
      upgradeRefusal(request, origin) ??
      (request.url !== '/rpc'
        ? { status: 404, reason: 'not found' }
        : isOurs(request)
          ? undefined
          : { status: 403, reason: 'no session' });
    if (refused !== undefined) {
      stream.end(`HTTP/1.1 ${refused.status} ${refused.reason}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', () => socket.terminate());
      attach(options.core, socketTransport(socket));
    });
  });

  function isOurs(request: IncomingMessage): boolean {
    return same(sessionCookie(request) ?? '', session);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  origin = `http://127.0.0.1:${address.port}`;

  return {
    url: `${origin}/launch?token=${launch}`,
    origin,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function refuse(response: ServerResponse, refusal: Refusal, headers: Readonly<Record<string, string>>): void {
  response.writeHead(refusal.status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${refusal.reason}\n`);
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
