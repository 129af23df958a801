/** The promise behind "Saved": what was acknowledged is on disk, whenever the program is killed. */
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testCore } from '../helpers/core.ts';
import type { TestCore } from '../helpers/core.ts';

const KILLS = Number(process.env['TARJUMAN_KILLS'] ?? 200);
const TYPIST = fileURLToPath(new URL('./typist.ts', import.meta.url));

/** Kills the typist after `edits` acknowledged edits. @returns the last one that was acknowledged. */
function typeAndKill(path: string, from: number, edits: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TYPIST, path, String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // two hundred starts: let them share what was compiled
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'tarjuman-compile-cache') },
    });
    let heard = '';
    child.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (heard.split('\n').length > edits) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', () => {
      const whole = heard.slice(0, heard.lastIndexOf('\n') + 1).trim();
      resolve(whole === '' ? from : Number(whole.split('\n').at(-1)));
    });
  });
}

/** Kills `kills` typists of one project, one after the other, and looks after each what is on disk: at the end how much. */
async function survive(t: TestCore, name: string, kills: number): Promise<number> {
  const { path, id } = await t.project(['سطر واحد.'], name);
  await t.client.projects.close({ project: id });
  let last = 0;
  for (let i = 0; i < kills; i++) {
    const acknowledged = await typeAndKill(path, last, 1 + (i % 17));
    expect(acknowledged).toBeGreaterThan(last);
    const project = await t.client.projects.open({ path });
    const [row] = await t.client.paragraphs.rows({ project: project.id, numbers: [1] });
    const found = Number(row?.target.slice('text '.length));
    // one more may be on disk: killed between the commit and its acknowledgement
    expect(found).toBeGreaterThanOrEqual(acknowledged);
    if (i % 20 === 0) expect((await t.client.projects.check({ project: project.id })).problems).toEqual([]);
    await t.client.projects.close({ project: project.id });
    last = found;
  }
  return last;
}

test(`${KILLS} kills in mid-typing lose nothing acknowledged`, async () => {
  const t = testCore();
  // two projects at a time: starting a program is what takes long
  const each = Math.ceil(KILLS / 2);
  const typed = await Promise.all(['One', 'Two'].map((name) => survive(t, name, each)));
  for (const edits of typed) expect(edits).toBeGreaterThanOrEqual(each);
  await t.close();
}, 600_000);
