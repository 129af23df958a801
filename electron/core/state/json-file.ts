/** Small private facts kept as JSON the user may read. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The parsed file; undefined when it is not there or is not JSON (a damaged one is set aside as `.damaged`). */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    try {
      renameSync(path, `${path}.damaged`);
    } catch {
      // nothing can be set aside on a read-only disk; the defaults serve
    }
    return undefined;
  }
}

/** Writes whole or not at all. */
export function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, JSON.stringify(value, null, 2) + '\n', { mode: 0o600, flush: true });
  renameSync(`${path}.tmp`, path);
}
