/** Which Tarjuman this is. */
import { readFileSync } from 'node:fs';

/** The version in package.json, found beside the sources or the bundle. */
export function programVersion(): string {
  for (const place of ['../../../package.json', '../../package.json', '../package.json'])
    try {
      const found: unknown = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8'));
      if (typeof found === 'object' && found !== null && 'version' in found) return String(found.version);
    } catch {
      // not there: the next place
    }
  return '0.0.0';
}
