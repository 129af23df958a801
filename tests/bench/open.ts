/** Opening a 100,000-paragraph project up to the rows of the first screen, without the browser. */
import { testCore } from '../helpers/core.ts';
import { shown, spread, timed } from './measure.ts';

export async function benchOpen(runs = 5): Promise<string> {
  const t = testCore();
  const { path, id } = await t.project(
    Array.from(
      { length: 100_000 },
      (_, n) => `وأعربت روسيا عن ارتياحها بشأن التبادل التجاري مع الجزائر ${n}.`,
    ),
  );
  await t.client.projects.close({ project: id });
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    times.push(
      await timed(async () => {
        const project = (await t.client.projects.open({ path })).id;
        await t.client.documents.list({ project });
        await t.client.paragraphs.index({ project });
        await t.client.paragraphs.counts({ project });
        await t.client.paragraphs.rows({ project, numbers: Array.from({ length: 50 }, (_, n) => n + 1) });
      }),
    );
    await t.client.projects.close({ project: id });
  }
  await t.close();
  return `open 100,000 paragraphs to the first 50 rows, core only: ${shown(spread(times), 0)} ms (budget 500 with the screen)`;
}
