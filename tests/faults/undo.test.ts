/** Undo after the program was killed: every state it can reach is byte for byte what it was. */
import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { projectState } from '../core/history/project-state.ts';
import type { Walk } from '../core/history/random-walk.ts';
import { testCore } from '../helpers/core.ts';

const KILLS = Number(process.env['TARJUMAN_UNDO_KILLS'] ?? 20);
const WALKER = fileURLToPath(new URL('./walker.ts', import.meta.url));
const LINES = ['ذهب الوزير إلى الجزائر. وعاد في المساء.', 'اقرأ المزيد.', 'سطر واحد.', 'اقرأ المزيد.'];

/** Kills the walker once it has told of `steps` steps. @returns where it was after each of them. */
function walkAndKill(path: string, data: string, seed: number, steps: number): Promise<readonly Walk[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WALKER, path, String(seed), data], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'tarjuman-compile-cache') },
    });
    let heard = '';
    child.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (heard.split('\n').length > steps) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', () => {
      const whole = heard.slice(0, heard.lastIndexOf('\n') + 1).trim();
      resolve(whole === '' ? [] : whole.split('\n').map((line) => JSON.parse(line) as Walk));
    });
  });
}

test(`${KILLS} kills in the middle of editing and undoing leave every step to undo`, async () => {
  const t = testCore();
  const template = await t.project(LINES, 'Template');
  await t.client.projects.close({ project: template.id });
  for (let seed = 1; seed <= KILLS; seed++) {
    const path = join(t.folder, `walk ${seed}.tarjuman`);
    copyFileSync(template.path, path);
    const walks = await walkAndKill(path, join(t.folder, 'data'), seed, 4 + (seed % 23));
    const last = walks.at(-1);
    expect(last).toBeDefined();
    if (last === undefined) continue;
    const { id: project } = await t.client.projects.open({ path });
    // one more step may be on disk than was told of: an edit, an undo or a redo
    const undone: string[] = [await projectState(t.client, project)];
    while ((await t.client.history.undo({ project })).done !== null)
      undone.push(await projectState(t.client, project));
    const reached = undone.toReversed();
    const told = last.states.slice(0, last.at + 1);
    const shared = Math.min(reached.length, told.length) - 1;
    expect(reached.slice(0, shared)).toEqual(told.slice(0, shared));
    expect(Math.abs(reached.length - told.length)).toBeLessThanOrEqual(1);
    if (reached.length === told.length + 1) expect(reached[shared]).toBe(told[shared]);
    for (const state of reached.slice(1)) {
      await t.client.history.redo({ project });
      expect(await projectState(t.client, project)).toBe(state);
    }
    await t.client.projects.close({ project });
  }
  await t.close();
}, 600_000);
