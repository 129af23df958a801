/** `app://tarjuman/…`: the built interface, and nothing else of the disk. */
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import type { CustomScheme, Protocol } from 'electron';
import { APP_HOST, APP_SCHEME } from './api.ts';

/** Must be registered before the app is ready. */
export const SCHEME: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/**
 * Content security policy of the interface. Inline styles are allowed because the sandboxed preview of an
 * export inherits this policy and carries its style sheet with it; scripts only ever come from the bundle.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Of a worker's own script, which governs the worker: WebAssembly may be compiled, and our own files fetched. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
};

/** Answers every request for the scheme with a file under `root`. */
export function serveInterface(protocol: Pick<Protocol, 'handle'>, root: string): void {
  protocol.handle(APP_SCHEME, (request) => answer(root, request.method, request.url));
}

/** The answer to one request: 405 for anything but GET, 404 for what is not a known kind of file under `root`. */
export async function answer(root: string, method: string, address: string): Promise<Response> {
  if (method !== 'GET') return refusal(405);
  const path = fileOf(root, address);
  const type = path === undefined ? undefined : TYPES[extname(path).toLowerCase()];
  if (path === undefined || type === undefined) return refusal(404);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = Uint8Array.from(await readFile(path));
  } catch {
    return refusal(404);
  }
  const worker = relative(root, path).startsWith(`workers${sep}`);
  const policy = worker ? { 'Content-Security-Policy': WORKER_POLICY } : {};
  return new Response(bytes, { headers: { ...HEADERS, ...policy, 'Content-Type': type } });
}

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

function refusal(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}

/** The file an address names, or undefined when it leaves `root` or is no address of ours. */
function fileOf(root: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  // a file of the bundle is plainly named: what needs these characters is an attempt to leave
  if (/[\\:\0]/u.test(name)) return undefined;
  const path = join(root, name === '/' ? 'index.html' : name);
  const inside = relative(root, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    return undefined;
  return path;
}
