/**
 * `npm run docs`: writes the README's table of keys from the table the screen listens by. With `--check` it writes
 * nothing and fails when the README is behind.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keys as words } from '../../renderer/i18n/en/keys.ts';
import { COMMANDS } from '../../renderer/shell/keys.ts';
import type { CommandEntry } from '../../renderer/shell/keys.ts';
import { ROOT } from './run.ts';

const README = join(ROOT, 'README.md');
const START = '<!-- keys: made by npm run docs -->';
const END = '<!-- /keys -->';

/** The table in Markdown, columns as wide as their longest cell, as the formatter wants them. */
export function keyTable(): string {
  const rows = (COMMANDS as readonly CommandEntry[])
    .filter(({ keys }) => keys.length > 0)
    .map(({ id, keys }) => [keys.join(', '), words[id as keyof typeof words]] as const);
  const wide = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length), 12);
  const line = (key: string, does: string): string => `| ${key.padEnd(wide(0))} | ${does.padEnd(wide(1))} |`;
  return [
    line('Key', 'What it does'),
    `| ${'-'.repeat(wide(0))} | ${'-'.repeat(wide(1))} |`,
    ...rows.map(([key, does]) => line(key, does)),
  ].join('\n');
}

/** A README with the table in its place. Throws when the place is not marked. */
export function withKeyTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The README has no place for the keys: ${START} … ${END}`);
  return `${readme.slice(0, start)}${START}\n\n${keyTable()}\n\n${readme.slice(end)}`;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const before = readFileSync(README, 'utf8');
  const after = withKeyTable(before);
  if (!process.argv.includes('--check')) writeFileSync(README, after);
  else if (before !== after) {
    console.error("The README's keys are behind: npm run docs");
    process.exit(1);
  }
}
