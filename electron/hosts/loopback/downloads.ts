/** Exports on their way to the browser: each address works once. */
import { randomBytes } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Delivery } from '../../core/ports.ts';

interface Offer {
  readonly path: string;
  readonly name: string;
  readonly mediaType: string;
}

export interface Downloads extends Delivery {
  /** Answers the request when `pathname` was offered; false when it was not, or has been fetched. */
  serve(pathname: string, response: ServerResponse, headers: Readonly<Record<string, string>>): boolean;
}

const PREFIX = '/download/';

export function downloads(): Downloads {
  const offers = new Map<string, Offer>();
  return {
    offer(path, name, mediaType) {
      const token = randomBytes(24).toString('base64url');
      offers.set(token, { path, name, mediaType });
      return `${PREFIX}${token}`;
    },
    serve(pathname, response, headers) {
      const token = pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : '';
      const offer = offers.get(token);
      if (offer === undefined) return false;
      offers.delete(token);
      response.writeHead(200, {
        ...headers,
        'Content-Type': offer.mediaType,
        'Content-Length': statSync(offer.path).size,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(offer.name).replaceAll("'", '%27')}`,
      });
      createReadStream(offer.path)
        .on('error', () => response.destroy())
        .pipe(response);
      return true;
    },
  };
}
