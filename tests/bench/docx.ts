/** The bilingual DOCX of 10,000 paragraphs. */
import { join } from 'node:path';
import { testCore } from '../helpers/core.ts';
import { shown, spread, timed } from './measure.ts';

export async function benchDocx(runs = 3): Promise<string> {
  const seconds: number[] = [];
  const grown: number[] = [];
  const t = testCore();
  const project = await t.project(
    Array.from(
      { length: 10_000 },
      (_, n) => `وأعربت روسيا عن ارتياحها بشأن التبادل التجاري مع الجزائر ${n}.`,
    ),
  );
  for (let i = 0; i < runs; i++) {
    const before = process.memoryUsage().rss;
    const took = await timed(() =>
      t.client.exports.run({
        project: project.id,
        job: `export ${i}`,
        format: 'docx',
        options: {},
        path: join(t.folder, 'out.docx'),
      }),
    );
    seconds.push(took / 1000);
    grown.push((process.memoryUsage().rss - before) / 2 ** 20);
  }
  await t.close();
  return `DOCX of 10,000 paragraphs: ${shown(spread(seconds))} s (budget 3); memory grew ${shown(spread(grown), 0)} MB (budget 400)`;
}
