/** Walks a project at random, telling what it is about to do and what came of it: the victim of undo.test.ts. */
import { createCore } from '../../electron/core/app.ts';
import { inProcess } from '../../electron/hosts/cli/core-session.ts';
import { nodePorts } from '../../electron/hosts/node/ports.ts';
import { projectState } from '../core/history/project-state.ts';
import { seeded, step } from '../core/history/random-walk.ts';
import type { Walk } from '../core/history/random-walk.ts';

const [path = '', seed = '1', data = ''] = process.argv.slice(2);
// two actions of one millisecond must still be told apart; and the settings of the test say whose undo it is
let now = Date.now();
const clock = { now: () => now++ };
const client = inProcess(createCore({ ...nodePorts(), clock, paths: { data, projects: data }, host: 'cli' }));
const { id } = await client.projects.open({ path });
const random = seeded(Number(seed));
let walk: Walk = { states: [await projectState(client, id)], at: 0 };
for (;;) {
  const dice = random(10);
  walk = await step(client, id, walk, dice < 3 ? 'undo' : dice < 5 ? 'redo' : 'edit', random);
  const told = `${JSON.stringify(walk)}\n`;
  // only once the pipe has taken it does the walk go on
  await new Promise((resolve) => process.stdout.write(told, resolve));
}
