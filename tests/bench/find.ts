/** Find over 100,000 paragraphs: first hits and all of them, with texts in memory and without. */
import { testCore } from '../helpers/core.ts';
import { shown, spread, timed } from './measure.ts';

const QUERIES = [
  { text: 'التبادل' },
  { text: 'لا يوجد هذا' },
  { text: 'الجزائر', word: 'clitics' },
  { text: '99999' },
] as const;

export async function benchFind(runs = 5): Promise<string> {
  const t = testCore();
  const { path, id } = await t.project(
    Array.from(
      { length: 100_000 },
      (_, n) => `وأعربت روسيا عن ارتياحها بشأن التبادل التجاري مع الجزائر ${n}.`,
    ),
  );
  const cold: number[] = [];
  const prepared: number[] = [];
  const first: number[] = [];
  const all: number[] = [];
  for (let i = 0; i < runs; i++) {
    await t.client.projects.close({ project: id });
    const project = (await t.client.projects.open({ path })).id;
    for (const query of QUERIES) {
      const took = await timed(() => t.client.search.find({ project, query }));
      if (query === QUERIES[0]) cold.push(took);
    }
    prepared.push(await timed(() => t.client.search.prepare({ project })));
    for (const query of QUERIES) {
      first.push(await timed(() => t.client.search.find({ project, query })));
      all.push(await timed(() => t.client.search.count({ project, query })));
    }
  }
  await t.close();
  return [
    `find in 100,000 paragraphs, first hits: ${shown(spread(first), 0)} ms (budget 50), just after opening ${shown(spread(cold), 0)} ms`,
    `find in 100,000 paragraphs, all hits: ${shown(spread(all), 0)} ms (budget 400); reading the texts once ${shown(spread(prepared), 0)} ms`,
  ].join('\n');
}
