/** What the loopback host refuses before it looks at anything else. */
import type { IncomingMessage } from 'node:http';

export const COOKIE = 'tarjuman-session';

export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/**
 * Why a request is refused, or undefined. A page of another origin can reach 127.0.0.1 through the user's own
 * browser: so one exact Host (a rebound name differs), no cross-site or same-site fetch (cookies ignore
 * ports), and no method but GET.
 */
export function refusal(request: IncomingMessage, origin: string): Refusal | undefined {
  const host = new URL(origin).host;
  const hosts = request.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length !== 1 || request.headers.host !== host) return { status: 421, reason: 'wrong host' };
  if (request.method !== 'GET') return { status: 405, reason: 'only GET' };
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return { status: 403, reason: 'another site' };
  const from = request.headers.origin;
  if (from !== undefined && from !== origin) return { status: 403, reason: 'another origin' };
  return undefined;
}

/** As {@link refusal}, for the upgrade to a WebSocket: the Origin must be there too. */
export function upgradeRefusal(request: IncomingMessage, origin: string): Refusal | undefined {
  if (request.headers.origin !== origin) return { status: 403, reason: 'another origin' };
  return refusal(request, origin);
}

/** The value of our session cookie; undefined when it is absent or there are two. */
export function sessionCookie(request: IncomingMessage): string | undefined {
  const values = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${COOKIE}=`))
    .map((pair) => pair.slice(COOKIE.length + 1));
  return values.length === 1 ? values[0] : undefined;
}
