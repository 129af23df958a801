/** `npm run bench`: each figure with its spread; budgets are printed, never asserted. */
import { benchCommit } from './commit.ts';
import { benchDocx } from './docx.ts';
import { benchImport } from './import.ts';
import { benchOpen } from './open.ts';

for (const bench of [benchCommit, benchImport, benchDocx, benchOpen])
  process.stdout.write(`${await bench()}\n`);
