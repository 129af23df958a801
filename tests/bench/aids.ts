/** What help with writing costs a key press: spelling, completion and typographic marks, all on against all off. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testCore } from '../helpers/core.ts';
import { percentile, shown, spread } from './measure.ts';
import { rowsShown, startScreen } from './screen/browser.ts';
import type { Screen } from './screen/browser.ts';
import { settled } from './screen/page.ts';
import { makeProject } from './screen/project.ts';
import { typeInLong } from './screen/typing.ts';

const ROUNDS = 5;
const KEYS = 40;
const OFF = { spelling: 'off', smartPunctuation: false, completion: false };

/** Two hosts and browsers on projects that are alike, one with everything on, typed in by turns. */
export async function benchAids(): Promise<string> {
  const on = await opened({});
  const off = await opened(OFF);
  const with_: number[][] = [];
  const without: number[][] = [];
  for (let i = 0; i < ROUNDS; i++) {
    with_.push([...(await typeInLong(on.screen.page, KEYS))]);
    without.push([...(await typeInLong(off.screen.page, KEYS))]);
  }
  await on.close();
  await off.close();
  return ([0.5, 0.95] as const)
    .map((at) => {
      const [a, b] = [with_, without].map((rounds) => rounds.map((times) => percentile(times, at)));
      const ratios = (a ?? []).map((time, i) => time / (b?.[i] ?? NaN));
      return `key to paint among 300 words, help with writing on, p${at * 100}: ${shown(spread(a ?? []), 1)} ms; off ${shown(spread(b ?? []), 1)} ms; ${shown(spread(ratios))} ×`;
    })
    .join('\n');
}

async function opened(settings: Readonly<Record<string, unknown>>): Promise<{
  readonly screen: Screen;
  close(): Promise<void>;
}> {
  const t = testCore();
  const project = await makeProject(t, 'Small', 1000);
  mkdirSync(join(t.folder, 'data'), { recursive: true });
  writeFileSync(join(t.folder, 'data', 'settings.json'), JSON.stringify(settings));
  const screen = await startScreen(t.folder, { project, paced: false });
  await rowsShown(screen.page);
  await settled(screen.page);
  return {
    screen,
    async close() {
      await screen.close();
      await t.close();
    },
  };
}
