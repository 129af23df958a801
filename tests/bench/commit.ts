/**
 * One acknowledged edit, as the screen sends it while somebody types, against a bare commit of one row with the
 * same pragmas, in turn. Both files hold as many rows with the same source text, so that the pages are alike, and
 * both warm up first; the bare side has its statements prepared.
 */
import { join } from 'node:path';
import { openDatabase } from '../../electron/core/db/database.ts';
import { testCore } from '../helpers/core.ts';
import { shown, spread, timed } from './measure.ts';

const PARAGRAPHS = 10_000;
const WARM = 200;
const EDITS = 400;
const LINE = 'وأعربت روسيا عن ارتياحها بشأن التبادل التجاري مع الجزائر، الذي ارتفعت نسبته';

export async function benchCommit(): Promise<string> {
  const t = testCore();
  const lines = Array.from({ length: PARAGRAPHS }, (_, n) => `${LINE} ${n}.`);
  const project = await t.project(lines);
  const bare = openDatabase(join(t.folder, 'bare.db'), { durability: 'project' });
  bare.exec('CREATE TABLE t (k INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL) STRICT');
  const insert = bare.prepare(`INSERT INTO t (source, target) VALUES (?, '')`);
  bare.transaction(() => lines.forEach((line) => insert.run(line)))();
  const update = bare.prepare('UPDATE t SET target = ? WHERE k = ?');
  const commit = bare.transaction((text: string, key: number) => update.run(text, key));

  const typed = { ratios: [] as number[], ours: [] as number[], floors: [] as number[] };
  const fresh: number[] = [];
  /** Types into paragraph `number`, letter after letter; the first edit of a paragraph is a new revision. */
  async function typeInto(number: number, edits: number, measured: boolean): Promise<void> {
    const [row] = await t.client.paragraphs.rows({ project: project.id, numbers: [number] });
    if (row === undefined) throw new Error('no paragraph');
    let base = row.head;
    for (let i = 0; i < edits; i++) {
      const text = `Russia expressed its satisfaction with trade with Algeria, whose share ${i}`;
      const floor = await timed(() => commit.immediate(text, number));
      const edit = await timed(async () => {
        const input = { project: project.id, paragraph: row.id, text, base };
        base = (await t.client.translations.edit(input)).row.head;
      });
      if (!measured) continue;
      if (i === 0) fresh.push(edit / floor);
      else {
        typed.ratios.push(edit / floor);
        typed.ours.push(edit);
        typed.floors.push(floor);
      }
    }
  }
  await typeInto(1, WARM, false);
  // forty paragraphs all over the project, some keystrokes each
  for (let i = 1; i <= 40; i++) await typeInto(i * 240, EDITS / 40 + 1, true);
  bare.close();
  await t.close();
  return [
    `edit / bare commit: ${shown(spread(typed.ratios))} × (budget 1.5); edit ${shown(spread(typed.ours))} ms, bare ${shown(spread(typed.floors))} ms`,
    `first edit of a paragraph (a revision and its undo) / bare commit: ${shown(spread(fresh))} ×`,
  ].join('\n');
}
