/** Importing a 20 MB text against splitting it in memory and inserting its lines with one statement. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../electron/core/db/database.ts';
import { testCore } from '../helpers/core.ts';
import { shown, spread, timed } from './measure.ts';

const LINE =
  'وأعربت روسيا عن ارتياحها بشأن التبادل التجاري مع الجزائر، الذي ارتفعت نسبته على الرغم من الجائحة';

export async function benchImport(runs = 3): Promise<string> {
  const ratios: number[] = [];
  const seconds: number[] = [];
  for (let i = 0; i < runs; i++) {
    const t = testCore();
    const path = join(t.folder, 'long.txt');
    const lines = Math.ceil((20 * 2 ** 20) / (Buffer.byteLength(LINE) + 8));
    writeFileSync(path, Array.from({ length: lines }, (_, n) => `${LINE} ${n}`).join('\n'));
    const bare = openDatabase(join(t.folder, 'bare.db'), { durability: 'project' });
    bare.exec('CREATE TABLE t (k INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
    const floor = await timed(() => {
      const insert = bare.prepare('INSERT INTO t (text) VALUES (?)');
      bare.exec('BEGIN');
      for (const line of readFileSync(path, 'utf8').split('\n')) insert.run(line);
      bare.exec('COMMIT');
    });
    bare.close();
    const project = await t.project([]);
    const ours = await timed(() =>
      t.client.documents.import({ project: project.id, job: 'import', file: { path } }),
    );
    ratios.push(floor / ours);
    seconds.push(ours / 1000);
    await t.close();
  }
  return `import of 20 MB, speed against bare inserts: ${shown(spread(ratios))} × (budget ≥ 0.3); ${shown(spread(seconds))} s`;
}
