/** One acknowledged edit against a bare commit of the same size with the same pragmas, in turn. */
import { join } from 'node:path';
import { openDatabase } from '../../electron/core/db/database.ts';
import { testCore } from '../helpers/core.ts';
import { shown, spread, timed } from './measure.ts';

const EDITS = 200;

export async function benchCommit(): Promise<string> {
  const t = testCore();
  const project = await t.project(['سطر واحد من نص عربي.']);
  const [row] = await t.client.paragraphs.rows({ project: project.id, numbers: [1] });
  if (row === undefined) throw new Error('no paragraph');
  const bare = openDatabase(join(t.folder, 'bare.db'), { durability: 'project' });
  bare.exec('CREATE TABLE t (k INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = bare.prepare('INSERT OR REPLACE INTO t VALUES (1, ?)');
  let base = row.head;
  const ratios: number[] = [];
  const ours: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const text = `A translation of one line, typed ${i} times.`;
    const floor = await timed(() => {
      bare.exec('BEGIN IMMEDIATE');
      insert.run(text);
      bare.exec('COMMIT');
    });
    const edit = await timed(async () => {
      base = (await t.client.translations.edit({ project: project.id, paragraph: row.id, text, base })).row
        .head;
    });
    ratios.push(edit / floor);
    ours.push(edit);
  }
  bare.close();
  await t.close();
  return `edit / bare commit: ${shown(spread(ratios))} × (budget 1.5); edit ${shown(spread(ours))} ms`;
}
