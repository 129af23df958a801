/** Which Tarjuman this is. */
import { readFileSync } from 'node:fs';
import { ROOT } from './root.ts';

/** The version in package.json. */
export function programVersion(): string {
  try {
    const found: unknown = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
    if (typeof found === 'object' && found !== null && 'version' in found) return String(found.version);
  } catch {
    // a bundle without its package.json still works
  }
  return '0.0.0';
}
