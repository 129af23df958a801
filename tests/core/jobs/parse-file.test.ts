/** Files parsed in a child process: what arrives, and that nothing bad outlives its limits. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { FormatError } from '../../../electron/core/formats/model.ts';
import { packBatch } from '../../../electron/core/jobs/batch.ts';
import { parseFile, previewFile, type ParseRequest } from '../../../electron/core/jobs/parse-file.ts';
import type { FromChild } from '../../../electron/core/jobs/protocol.ts';
import { nodeSpawner, type ParserProcess, type SpawnParser } from '../../../electron/core/jobs/spawn.ts';

const folder = mkdtempSync(join(tmpdir(), 'tarjuman-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const languages = { source: 'ar', target: 'en' };

function request(content: string | Uint8Array, more: Partial<ParseRequest> = {}): ParseRequest {
  const path = join(folder, `${Math.random()}.txt`);
  writeFileSync(path, content);
  return { path, format: 'auto', languages, ...more };
}

function ports(spawn: SpawnParser = nodeSpawner(), signal = new AbortController().signal) {
  return { spawn, signal };
}

async function sources(parsing: ReturnType<typeof parseFile>): Promise<string[]> {
  const out: string[] = [];
  for await (const batch of parsing.batches) out.push(...batch.map((p) => p.source));
  return out;
}

describe('parseFile', () => {
  it('delivers every paragraph of a long file in order', async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => `فقرة رقم ${i}`);
    const parsing = parseFile(request(lines.join('\r\n')), ports());
    expect(await parsing.header).toEqual({ format: 'text', encoding: 'utf-8', warnings: [] });
    expect(await sources(parsing)).toEqual(lines);
  });

  it('carries the fault of a bad file across, with its place and its remedy', async () => {
    const parsing = parseFile(request(Uint8Array.of(0x41, 0xff, 0x41), { encoding: 'utf-8' }), ports());
    await expect(sources(parsing)).rejects.toThrow(FormatError);
    await expect(parsing.header).rejects.toMatchObject({
      code: 'undecodable',
      where: 'byte 1',
      hint: expect.stringContaining('windows-1256') as string,
    });
  });

  it.each([
    ['a PDF', '%PDF-1.7\n'],
    ['an RTF document', '{\\rtf1\\ansi'],
    ['an old Word document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
  ])('refuses %s by its bytes', async (what, content) => {
    const header = parseFile(request(content), ports()).header;
    await expect(header).rejects.toMatchObject({ code: 'unsupported-format' });
    await expect(header).rejects.toThrow(what);
  });

  it('says so when the file is gone', async () => {
    const gone = { path: join(folder, 'gone'), format: 'auto', languages } as const;
    await expect(parseFile(gone, ports()).header).rejects.toMatchObject({ code: 'bad-file' });
  });

  it('kills the child when the signal is aborted', async () => {
    const { spawn, killed } = mute();
    const controller = new AbortController();
    const parsing = parseFile(request('س'), ports(spawn, controller.signal));
    controller.abort(new Error('enough'));
    await expect(parsing.header).rejects.toThrow('enough');
    await expect(sources(parsing)).rejects.toThrow('enough');
    expect(killed()).toBe(1);
  });

  it('starts nothing for a signal aborted before', async () => {
    const { spawn, killed } = mute();
    const parsing = parseFile(request('س'), ports(spawn, AbortSignal.abort(new Error('no'))));
    await expect(sources(parsing)).rejects.toThrow('no');
    expect(killed()).toBe(0);
  });

  it('kills a child that makes no progress', async () => {
    const { spawn, killed } = mute();
    const parsing = parseFile(request('س'), { ...ports(spawn), limits: { stall: 40 } });
    await expect(sources(parsing)).rejects.toMatchObject({ code: 'limit-exceeded' });
    expect(killed()).toBe(1);
  });

  it('kills a child that takes too much memory', async () => {
    const { spawn, killed } = mute({ memory: () => 2 ** 31 });
    await expect(sources(parseFile(request('س'), ports(spawn)))).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
    expect(killed()).toBe(1);
  });

  it('reports a child whose heap is full', async () => {
    const lines = 'س\n'.repeat(4_000_000);
    const parsing = parseFile(request(lines), { ...ports(), limits: { heap: 8 } });
    await expect(sources(parsing)).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('reports a child that dies without a word', async () => {
    const dying: SpawnParser = () => ({
      send: () => undefined,
      onMessage: () => undefined,
      onExit: (listener) => queueMicrotask(() => listener(7, null)),
      kill: () => undefined,
    });
    await expect(sources(parseFile(request('س'), ports(dying)))).rejects.toMatchObject({
      code: 'bad-file',
      where: 'exit code 7',
    });
  });

  it('ends the child when the reader leaves the loop', async () => {
    const { spawn, killed } = mute({ batches: 1 });
    for await (const _ of parseFile(request('س'), ports(spawn)).batches) break;
    expect(killed()).toBe(1);
  });

  it('does not kill a child that waits for a slow reader', async () => {
    const { spawn, end } = mute({ batches: 9 });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    const parsing = parseFile(request('س'), ports(spawn));
    const batches = parsing.batches[Symbol.asyncIterator]();
    vi.advanceTimersByTime(600_000);
    vi.useRealTimers();
    end();
    for (let i = 0; i < 9; i++) expect((await batches.next()).value).toHaveLength(1);
    expect((await batches.next()).done).toBe(true);
  });
});

describe('previewFile', () => {
  it('shows the beginning, the encoding, the others worth trying and the size', async () => {
    const text = Array.from({ length: 5_000 }, (_, i) => `السطر ${i} من النص`).join('\n');
    const preview = await previewFile(request(text), ports());
    expect(preview.paragraphs).toHaveLength(30);
    expect(preview).toMatchObject({
      more: true,
      total: 5_000,
      text: { encoding: 'utf-8', paragraphMode: 'line' },
    });
    expect(preview.text?.candidates).toContain('windows-1256');
  });

  it('reads a short file whole', async () => {
    const preview = await previewFile(request('واحد\nاثنان'), ports());
    expect(preview).toMatchObject({ more: false, total: 2 });
  });
});

/** A child that hears all and says only what it is told to. */
function mute(options: { memory?: () => number; batches?: number } = {}) {
  let kills = 0;
  let say: (message: unknown) => void = () => undefined;
  const tell = (message: FromChild): void => say(message);
  const batch = {
    kind: 'paragraph', level: 0, context: {}, language: 'ar', source: 'س', tags: [], locator: '0',
  } as const; // prettier-ignore
  const child: ParserProcess = {
    send: (message) => {
      if ((message as { type: string }).type !== 'parse') return;
      for (let i = 0; i < (options.batches ?? 0); i++) tell({ type: 'batch', batch: packBatch([batch]) });
    },
    onMessage: (listener) => (say = listener),
    onExit: () => undefined,
    kill: () => kills++,
    ...(options.memory === undefined ? {} : { memory: options.memory }),
  };
  return {
    spawn: () => child,
    killed: () => kills,
    end: () => tell({ type: 'ending', ending: { more: false, total: null } }),
  };
}
