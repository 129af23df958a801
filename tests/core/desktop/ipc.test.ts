import { EventEmitter } from 'node:events';
import type { IpcMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { attach } from '../../../electron/core/attach.ts';
import type { Core } from '../../../electron/core/core.ts';
import { CHANNEL } from '../../../electron/hosts/desktop/api.ts';
import type { RendererApi } from '../../../electron/hosts/desktop/api.ts';
import { exposeBridge } from '../../../electron/hosts/desktop/bridge.ts';
import { windowTransport } from '../../../electron/hosts/desktop/ipc.ts';
import { FakeContents } from './recorder.ts';

interface Line {
  readonly ipcMain: EventEmitter;
  readonly contents: FakeContents;
  readonly calls: string[];
  /** A message as the main process gets it. */
  say(message: unknown, from?: { sender?: unknown; senderFrame?: unknown }): void;
}

const mainFrame = { parent: null, url: 'app://tarjuman/' };

function line(maxMessage?: number): Line {
  const ipcMain = new EventEmitter();
  const contents = new FakeContents();
  const calls: string[] = [];
  const core: Core = {
    call(method) {
      calls.push(method);
      return Promise.resolve({ ok: true, value: null });
    },
    on: () => () => undefined,
    tell: () => undefined,
    close: () => Promise.resolve(),
  };
  attach(core, windowTransport(ipcMain as unknown as IpcMain, contents.asElectron()), maxMessage);
  return {
    ipcMain,
    contents,
    calls,
    say: (message, from = {}) =>
      void ipcMain.emit(CHANNEL, { sender: contents, senderFrame: mainFrame, ...from }, message),
  };
}

const request = (id: number): string =>
  JSON.stringify({ type: 'request', id, method: 'app.about', input: {} });
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('the line between a window and the core', () => {
  it('carries a request in and its answer out', async () => {
    const { contents, calls, say } = line();
    say(request(7));
    await settled();
    expect(calls).toEqual(['app.about']);
    expect(contents.sent).toEqual([
      { channel: CHANNEL, message: JSON.stringify({ type: 'answer', id: 7, ok: true, value: null }) },
    ]);
  });

  it.each([
    ['another window', { sender: new FakeContents() }],
    ['a frame inside', { senderFrame: { parent: mainFrame, url: 'app://tarjuman/' } }],
    ['a preview frame', { senderFrame: { parent: mainFrame, url: 'about:srcdoc' } }],
    ['a foreign address', { senderFrame: { parent: null, url: 'https://example.org/' } }],
    ['an address that looks like ours', { senderFrame: { parent: null, url: 'app://tarjuman.example/' } }],
    ['a frame that is gone', { senderFrame: null }],
  ])('does not hear %s', async (_who, from) => {
    const { contents, calls, say } = line();
    say(request(1), from);
    await settled();
    expect(calls).toEqual([]);
    expect(contents.sent).toEqual([]);
  });

  it.each([[undefined], [null], [7], [{ type: 'request' }], [new Uint8Array(3)]])(
    'drops %o',
    async (message) => {
      const { contents, calls, say } = line();
      say(message);
      await settled();
      expect(calls).toEqual([]);
      expect(contents.sent).toEqual([]);
    },
  );

  it.each([
    ['no JSON', '{', 'invalid-input'],
    ['no request', JSON.stringify({ type: 'answer', id: 3 }), 'invalid-input'],
    ['an oversized text', 'x'.repeat(2_000), 'too-large'],
  ])('answers %s with a typed error, and lives', async (_what, text, code) => {
    const { contents, calls, say } = line(1_000);
    say(text);
    say(request(2));
    await settled();
    expect(contents.sent.map((one) => JSON.parse(String(one.message)) as unknown)).toMatchObject([
      { type: 'answer', ok: false, error: { code } },
      { type: 'answer', id: 2, ok: true },
    ]);
    expect(calls).toEqual(['app.about']);
  });

  it('is deaf once the window is gone', async () => {
    const { ipcMain, contents, calls, say } = line();
    contents.destroyed = true;
    contents.emit('destroyed');
    say(request(1));
    await settled();
    expect(calls).toEqual([]);
    expect(ipcMain.listenerCount(CHANNEL)).toBe(0);
  });
});

describe('what the preload exposes', () => {
  function exposed(): {
    world: Record<string, Record<string, unknown>>;
    ipc: EventEmitter;
    sent: unknown[][];
  } {
    const world: Record<string, Record<string, unknown>> = {};
    const sent: unknown[][] = [];
    const ipc = Object.assign(new EventEmitter(), { send: (...args: unknown[]) => void sent.push(args) });
    const contextBridge = {
      exposeInMainWorld: (name: string, value: Record<string, unknown>) => {
        world[name] = value;
      },
    };
    const webUtils = {
      getPathForFile(file: unknown): string {
        if (!(file instanceof File)) throw new TypeError('not a file');
        return `/chosen/${file.name}`;
      },
    };
    exposeBridge({ contextBridge, ipcRenderer: ipc, webUtils } as unknown as RendererApi);
    return { world, ipc, sent };
  }

  it('is one object with three functions', () => {
    const { world } = exposed();
    expect(Object.keys(world)).toEqual(['tarjuman']);
    expect(Object.keys(world['tarjuman'] ?? {}).toSorted()).toEqual(['onMessage', 'pathOf', 'send']);
  });

  it('says where a dropped file stands, and nothing about anything else', () => {
    const { world } = exposed();
    const pathOf = world['tarjuman']?.['pathOf'] as (file: unknown) => string;
    expect(pathOf(new File([], 'a.tarjuman'))).toBe('/chosen/a.tarjuman');
    expect(pathOf('/etc/passwd')).toBe('');
  });

  it('sends texts on one channel, and only texts', () => {
    const { world, sent } = exposed();
    const send = world['tarjuman']?.['send'] as (text: unknown) => void;
    send('hello');
    send({ channel: 'other' });
    expect(sent).toEqual([[CHANNEL, 'hello']]);
  });

  it('hands on texts, never the event, until it is stopped', () => {
    const { world, ipc } = exposed();
    const heard: unknown[][] = [];
    const onMessage = world['tarjuman']?.['onMessage'] as (
      listener: (...args: unknown[]) => void,
    ) => () => void;
    const stop = onMessage((...args) => heard.push(args));
    ipc.emit(CHANNEL, { sender: 'secret' }, 'one');
    ipc.emit(CHANNEL, { sender: 'secret' }, 2);
    stop();
    ipc.emit(CHANNEL, { sender: 'secret' }, 'three');
    expect(heard).toEqual([['one']]);
  });
});
