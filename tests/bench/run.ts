/**
 * `npm run bench`: each figure with its spread; budgets are printed, never asserted. Words behind it name the
 * benches to run: `npm run bench -- screen`.
 */
import { benchAids } from './aids.ts';
import { benchCommit } from './commit.ts';
import { benchDocx } from './docx.ts';
import { benchFind } from './find.ts';
import { benchImport } from './import.ts';
import { benchOpen } from './open.ts';
import { benchText } from './text.ts';
import { benchScreen } from './screen.ts';

const BENCHES = {
  commit: benchCommit,
  import: benchImport,
  docx: benchDocx,
  open: benchOpen,
  screen: benchScreen,
  aids: benchAids,
  find: benchFind,
  text: benchText,
} as const;

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES))
  if (wanted.length === 0 || wanted.includes(name)) process.stdout.write(`${await bench()}\n`);
