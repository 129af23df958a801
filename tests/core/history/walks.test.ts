/** Undo, wherever and whenever: random actions, undos, redos and restarts, compared byte by byte. */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testCore } from '../../helpers/core.ts';
import { projectState } from './project-state.ts';
import { seeded, step } from './random-walk.ts';
import type { Walk } from './random-walk.ts';

const WALKS = Number(process.env['TARJUMAN_UNDO_WALKS'] ?? 40);
const FIRST_SEED = Number(process.env['TARJUMAN_UNDO_SEED'] ?? 1);
const LINES = ['ذهب الوزير إلى الجزائر. وعاد في المساء.', 'اقرأ المزيد.', 'سطر واحد.', 'اقرأ المزيد.'];

test(`${WALKS} walks of edits, undos, redos and restarts come back to every state, byte by byte`, async () => {
  const t = testCore();
  const template = await t.project(LINES, 'Template');
  await t.client.projects.close({ project: template.id });
  let steps = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + WALKS; seed++) {
    const path = join(t.folder, `walk ${seed}.tarjuman`);
    copyFileSync(template.path, path);
    const random = seeded(seed);
    let { id } = await t.client.projects.open({ path });
    let walk: Walk = { states: [await projectState(t.client, id)], at: 0 };
    try {
      for (let n = 8 + random(12); n > 0; n--) {
        steps++;
        const dice = random(10);
        if (dice === 0) {
          await t.client.projects.close({ project: id });
          ({ id } = await t.client.projects.open({ path }));
        } else walk = await step(t.client, id, walk, dice < 3 ? 'undo' : dice < 5 ? 'redo' : 'edit', random);
      }
      while (walk.at > 0) walk = await step(t.client, id, walk, 'undo', random);
      while (walk.at < walk.states.length - 1) walk = await step(t.client, id, walk, 'redo', random);
      if (seed % 20 === 0) expect((await t.client.projects.check({ project: id })).problems).toEqual([]);
    } catch (error) {
      throw new Error(`walk of seed ${seed}`, { cause: error });
    }
    await t.client.projects.close({ project: id });
    rmSync(path);
  }
  expect(steps).toBeGreaterThan(WALKS);
  await t.close();
}, 3_600_000);
