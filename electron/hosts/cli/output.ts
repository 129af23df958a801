/** Results on standard output, progress and errors on standard error. */
import type { AppError } from '../../../shared/contract/errors.ts';

/** Prints one result: as JSON when asked, else as lines. */
export function print(json: boolean, value: unknown, lines: () => readonly string[]): void {
  if (json) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  else for (const line of lines()) process.stdout.write(`${line}\n`);
}

/** What, where, and what to do. */
export function printError(error: AppError): void {
  const where = error.where === undefined ? '' : `${error.where}: `;
  process.stderr.write(`tarjuman: ${where}${error.message}\n`);
  if (error.hint !== undefined) process.stderr.write(`  ${error.hint}\n`);
}

/** A line of progress that is written over on a terminal, and left out elsewhere. */
export function progress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
}

export function progressDone(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

/** Rows as aligned columns, for eyes. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  return rows.map((row) =>
    row
      .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
