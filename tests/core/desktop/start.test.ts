import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Core } from '../../../electron/core/core.ts';
import type { Ports } from '../../../electron/core/ports.ts';
import { startDesktop } from '../../../electron/hosts/desktop/start.ts';
import type { CoreEvent } from '../../../shared/contract/events.ts';
import { FakeElectron, spyEvent } from './recorder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Started {
  readonly electron: FakeElectron;
  readonly ports: Ports;
  readonly calls: { readonly method: string; readonly input: unknown }[];
  readonly told: CoreEvent[];
  readonly finishClosing: () => void;
  readonly emit: (event: CoreEvent) => void;
}

async function start(
  argv: readonly string[] = [],
  {
    electron = new FakeElectron(),
    answer,
    recentName = 'a',
  }: { electron?: FakeElectron; answer?: Answer; recentName?: string } = {},
): Promise<Started> {
  const calls: { method: string; input: unknown }[] = [];
  const told: CoreEvent[] = [];
  const listeners = new Set<(event: CoreEvent) => void>();
  let ports: Ports | undefined;
  let finishClosing = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    finishClosing = resolve;
  });
  await startDesktop(electron.api(), {
    basics: {
      version: '0.0.0',
      paths: { data: join(folder, 'data'), projects: join(folder, 'projects') },
      clock: { now: () => 0 },
      ids: { uuid: () => 'id' },
      log: { info: () => undefined, error: () => undefined },
    },
    createCore(given): Core {
      ports = given;
      return {
        call(method, input) {
          calls.push({ method, input });
          if (method === 'projects.recent')
            return Promise.resolve({
              ok: true,
              value: [
                {
                  path: '/p/a.tarjuman',
                  name: recentName,
                  openedAt: 1,
                  exists: true,
                  translatable: 0,
                  confirmed: 0,
                },
                {
                  path: '/p/gone.tarjuman',
                  name: 'g',
                  openedAt: 0,
                  exists: false,
                  translatable: 0,
                  confirmed: 0,
                },
              ],
            });
          return Promise.resolve(answer ?? { ok: true, value: null });
        },
        on(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        tell: (event) => void told.push(event),
        close: () => closed,
      };
    },
    interface: '/program/renderer',
    preload: '/program/preload.cjs',
    parser: '/program/parse-child.js',
    platform: 'linux',
    argv: ['tarjuman', ...argv],
    workingFolder: '/work',
  });
  await settled();
  return {
    electron,
    calls,
    told,
    finishClosing,
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    get ports() {
      if (ports === undefined) throw new Error('no core was made');
      return ports;
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('starting', () => {
  it('shuts the sandbox, registers the scheme and takes the lock before the app is ready', async () => {
    const { electron } = await start();
    expect(electron.calls).toEqual([
      `setPath userData ${join(folder, 'data', 'window')}`,
      'enableSandbox',
      'registerSchemes',
      'whenReady',
    ]);
    expect(electron.schemes).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
    expect(electron.schemes[0]?.privileges).not.toHaveProperty('bypassCSP');
    expect([...electron.handled.keys()]).toEqual(['app']);
    expect(electron.defaultSession.cancels('https://example.org/')).toBe(true);
  });

  it('says which Tarjuman it is', async () => {
    const { electron } = await start();
    expect(electron.about).toMatchObject({ applicationName: 'Tarjuman', applicationVersion: '1.2.3' });
  });

  it('gives the core its windows, its printer and its parser', async () => {
    const { ports, electron } = await start();
    expect(ports.host).toBe('desktop');
    expect(ports.version).toBe('1.2.3');
    expect(ports.dialogs).toBeDefined();
    expect(ports.printer).toBeDefined();
    ports.spawnParser?.({ heapMegabytes: 64 });
    expect(electron.forks[0]?.path).toBe('/program/parse-child.js');
  });

  it('hands over to the program already running', async () => {
    const electron = new FakeElectron();
    electron.firstInstance = false;
    const { calls } = await start(['/p/a.tarjuman'], { electron });
    expect(electron.calls.at(-1)).toBe('quit');
    expect(electron.windows).toEqual([]);
    expect(calls).toEqual([]);
  });

  it('opens the project it is given before the window is there', async () => {
    const { calls, electron } = await start(['a.tarjuman']);
    expect(calls[0]).toEqual({ method: 'projects.open', input: { path: '/work/a.tarjuman' } });
    expect(electron.windows).toHaveLength(1);
  });

  it('says why it could not, and opens the window all the same', async () => {
    const { electron } = await start(['a.tarjuman'], {
      answer: {
        ok: false,
        error: { code: 'not-a-project', message: 'This is no project.', hint: 'Choose another.' },
      },
    });
    expect(electron.boxes).toEqual([
      { title: 'This is no project.', content: '/work/a.tarjuman\n\nChoose another.' },
    ]);
    expect(electron.windows).toHaveLength(1);
  });
});

describe('starting on the sample', () => {
  const opening = (calls: Started['calls']): readonly unknown[] =>
    calls.filter(({ method }) => method.startsWith('projects.open'));

  it('makes it when it is not there', async () => {
    const { calls, electron } = await start(['.', '--sample']);
    expect(opening(calls)).toEqual([{ method: 'projects.openSample', input: { job: 'sample' } }]);
    expect(electron.windows).toHaveLength(1);
  });

  it('opens it where it was left', async () => {
    const { calls } = await start(['--sample'], { recentName: 'Algiers talks' });
    expect(opening(calls)).toEqual([{ method: 'projects.open', input: { path: '/p/a.tarjuman' } }]);
  });

  it('gives way to a project that was named', async () => {
    const { calls } = await start(['--sample', 'b.tarjuman']);
    expect(opening(calls)).toEqual([{ method: 'projects.open', input: { path: '/work/b.tarjuman' } }]);
  });

  it('says why it could not, and opens the window all the same', async () => {
    const { electron } = await start(['--sample'], {
      answer: { ok: false, error: { code: 'disk-full', message: 'The disk is full.', where: '/p' } },
    });
    expect(electron.boxes).toEqual([{ title: 'The disk is full.', content: '/p' }]);
    expect(electron.windows).toHaveLength(1);
  });
});

describe('while it runs', () => {
  it('loads the interface anew when its process has died', async () => {
    const { electron } = await start();
    const contents = electron.windows[0]?.webContents;
    contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 11 });
    expect(contents?.acts).toEqual(['reload']);
  });

  it('a second start opens its file here and brings the window forward', async () => {
    const { electron, told } = await start();
    electron.app.emit('second-instance', {}, ['tarjuman', 'b.tarjuman'], '/elsewhere');
    expect(told).toEqual([{ type: 'menu', command: 'open-project', argument: '/elsewhere/b.tarjuman' }]);
    expect(electron.windows[0]?.calls).toEqual(['restore', 'focus']);
  });

  it('a double click on macOS does too', async () => {
    const { electron, told } = await start();
    const event = spyEvent();
    electron.app.emit('open-file', event, '/p/c.tarjuman');
    expect(event.prevented()).toBe(true);
    expect(told).toEqual([{ type: 'menu', command: 'open-project', argument: '/p/c.tarjuman' }]);
  });

  it('shows the recent projects that still exist, here and in the system’s list', async () => {
    const { electron, calls, emit } = await start();
    const recent = JSON.stringify(electron.menu);
    expect(recent).toContain('a.tarjuman');
    expect(recent).not.toContain('gone.tarjuman');
    expect(electron.recentDocuments).toEqual(['/p/a.tarjuman']);
    const before = calls.length;
    emit({ type: 'changed', project: null, entities: ['recent'] });
    expect(calls).toHaveLength(before + 1);
  });

  it('holds a quit back until the core has closed everything', async () => {
    const { electron, finishClosing } = await start();
    const first = spyEvent();
    electron.app.emit('will-quit', first);
    await settled();
    expect(first.prevented()).toBe(true);
    expect(electron.calls).not.toContain('quit');
    finishClosing();
    await settled();
    expect(electron.calls.at(-1)).toBe('quit');
    const second = spyEvent();
    electron.app.emit('will-quit', second);
    expect(second.prevented()).toBe(false);
  });

  it('quits with its last window', async () => {
    const { electron } = await start();
    electron.app.emit('window-all-closed');
    expect(electron.calls.at(-1)).toBe('quit');
  });
});
