/** One suite over every transport: what holds in the process must hold over the wire. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attach } from '../../electron/core/attach.ts';
import { downloads } from '../../electron/hosts/loopback/downloads.ts';
import { startLoopback } from '../../electron/hosts/loopback/server.ts';
import type { Loopback } from '../../electron/hosts/loopback/server.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { CoreEvent } from '../../shared/contract/events.ts';
import { connect } from '../../shared/rpc/client.ts';
import type { Client, Connection } from '../../shared/rpc/client.ts';
import type { Transport } from '../../shared/rpc/transport.ts';
import { testCore } from '../helpers/core.ts';
import type { TestCore } from '../helpers/core.ts';

interface Wire {
  readonly transport: Transport;
  close(): Promise<void>;
}

/** Messages as text between two ends of one process. */
function inProcessWire(t: TestCore, limit?: number): Wire {
  const toCore = new Set<(text: string) => void>();
  const toClient = new Set<(text: string) => void>();
  const on = (set: Set<(text: string) => void>) => (listener: (text: string) => void) => {
    set.add(listener);
    return () => set.delete(listener);
  };
  const end = (out: Set<(text: string) => void>, back: Set<(text: string) => void>): Transport => ({
    send: (text) => queueMicrotask(() => out.forEach((listener) => listener(text))),
    onMessage: on(back),
    onClose: () => () => undefined,
  });
  const stop = attach(t.core, end(toClient, toCore), limit);
  return { transport: end(toCore, toClient), close: () => Promise.resolve(stop()) };
}

/** A real host, a real socket, opened as the screen opens it. */
async function socketWire(t: TestCore): Promise<Wire> {
  const screen = mkdtempSync(join(tmpdir(), 'tarjuman-screen-'));
  writeFileSync(join(screen, 'index.html'), '<!doctype html>');
  const host: Loopback = await startLoopback({ core: t.core, screen, downloads: downloads(), port: 0 });
  const launched = await fetch(host.url, { redirect: 'manual' });
  const cookie = (launched.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const socket = new WebSocket(host.origin.replace('http', 'ws') + '/rpc', {
    origin: host.origin,
    headers: { cookie },
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return {
    transport: {
      send: (text) => socket.send(text),
      onMessage(listener) {
        const heard = (data: Buffer): void => listener(data.toString());
        socket.on('message', heard);
        return () => socket.off('message', heard);
      },
      onClose(listener) {
        socket.on('close', listener);
        return () => socket.off('close', listener);
      },
    },
    async close() {
      socket.terminate();
      await host.close();
      rmSync(screen, { recursive: true, force: true });
    },
  };
}

const WIRES = [
  ['in process', (t: TestCore) => Promise.resolve(inProcessWire(t))],
  ['over a WebSocket', socketWire],
] as const;

describe.each(WIRES)('the contract %s', (_name, open) => {
  let t: TestCore;
  let wire: Wire;
  let connection: Connection;
  let client: Client;

  beforeEach(async () => {
    t = testCore();
    wire = await open(t);
    connection = connect(wire.transport);
    client = connection.client;
  });
  afterEach(async () => {
    await wire.close();
    await t.close();
  });

  test('answers every method', async () => {
    const called = new Set<string>();
    const spy = Object.fromEntries(
      Object.entries(client).map(([area, methods]) => [
        area,
        Object.fromEntries(
          Object.entries(methods).map(([name, method]) => [
            name,
            (input: never) => {
              called.add(`${area}.${name}`);
              return (method as (input: never) => Promise<unknown>)(input);
            },
          ]),
        ),
      ]),
      // the same methods under the same names, each noted before it is called
    ) as unknown as Client;
    await callEverything(spy, t.folder);
    const all = Object.entries(contract).flatMap(([area, methods]) =>
      Object.keys(methods).map((name) => `${area}.${name}`),
    );
    expect(all.filter((name) => !called.has(name))).toEqual([]);
  });

  test.each([
    'nothing.here',
    'projects.nothing',
    'projects.constructor',
    '__proto__.toString',
    'constructor.name',
    'app',
    'app.about.more',
    '',
  ])('has no method "%s", and lives on', async (method) => {
    expect(await raw(wire.transport, { type: 'request', id: 7001, method, input: {} })).toMatchObject({
      id: 7001,
      ok: false,
      error: { code: 'unknown-method' },
    });
    expect((await client.app.about({})).version).toBe('0.0.0');
  });

  test('says which field has the wrong shape', async () => {
    const input = { project: 'not an id' };
    expect(
      await raw(wire.transport, { type: 'request', id: 7002, method: 'documents.list', input }),
    ).toMatchObject({ ok: false, error: { code: 'invalid-input', where: 'project' } });
  });

  test.each(['not JSON', '[]', '{"type":"request"}', 'null', '{"type":"request","id":-1,"method":3}'])(
    'answers %s with a typed error, and lives on',
    async (text) => {
      expect(await raw(wire.transport, text)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      expect((await client.app.about({})).version).toBe('0.0.0');
    },
  );

  test('tells of a change after it is on disk', async () => {
    const events: CoreEvent[] = [];
    connection.onEvent((event) => events.push(event));
    const project = await client.projects.create({ name: 'Told' });
    await client.documents.importText({ project: project.id, job: 'j', name: 'n', text: 'سطر.' });
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'changed',
        project: project.id,
        entities: ['documents', 'paragraphs'],
      }),
    );
  });
});

test('an oversized message gets a typed error, and the connection lives', async () => {
  const t = testCore();
  const wire = inProcessWire(t, 1000);
  expect(await raw(wire.transport, 'x'.repeat(1001))).toMatchObject({ error: { code: 'too-large' } });
  expect((await connect(wire.transport).client.app.about({})).version).toBe('0.0.0');
  await wire.close();
  await t.close();
});

/** Sends anything at all; resolves with the next answer. */
function raw(transport: Transport, message: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = transport.onMessage((text) => {
      const answer = JSON.parse(text) as { readonly type: string };
      if (answer.type !== 'answer') return;
      stop();
      resolve(answer);
    });
    transport.send(typeof message === 'string' ? message : JSON.stringify(message));
  });
}

async function callEverything(client: Client, folder: string): Promise<void> {
  await client.app.about({});
  const { person } = await client.app.settings({});
  await client.app.changeSettings({ person: { ...person, name: 'Salma Haddad', initials: 'SH' } });
  await client.app.exportSettings({});
  await client.app.importSettings({ text: '{"theme":"dark"}' });
  await client.app.cancel({ job: 'none' });

  const sample = await client.projects.openSample({ job: 'sample' });
  await client.projects.close({ project: sample.id });
  const { id: project, path } = await client.projects.create({ name: 'All' });
  await client.projects.current({});
  await client.projects.open({ path });
  await client.projects.openWithDialog({});
  await client.projects.rename({ project, name: 'All of it' });
  await client.projects.recent({});
  await client.projects.forget({ path: sample.path });

  const bytes = Buffer.from('ذهب الوزير إلى الجزائر.\nعاد في المساء.\n');
  const { staged } = await client.files.begin({ name: 'a.txt', size: bytes.length });
  await client.files.append({ staged, offset: 0, base64: bytes.toString('base64') });
  await client.files.choose({});
  await client.documents.preview({ project, file: { staged } });
  const document = await client.documents.import({ project, job: 'import', file: { staged } });
  await client.files.discard({ staged });
  await client.documents.importText({ project, job: 'paste', name: 'pasted', text: 'سطر.' });
  await client.documents.list({ project });
  await client.documents.rename({ project, document: document.id, name: 'b' });
  await client.documents.remove({ project, document: document.id });
  await client.documents.restore({ project, document: document.id });

  const { total } = await client.paragraphs.index({ project });
  expect(total).toBe(3);
  await client.paragraphs.counts({ project });
  const [row] = await client.paragraphs.rows({ project, numbers: [1] });
  if (row === undefined) throw new Error('no row');
  const paragraph = row.id;
  await client.paragraphs.get({ project, paragraph });
  await client.paragraphs.list({ project });
  await client.paragraphs.next({ project, from: 1 });
  await client.translations.edit({ project, paragraph, text: 'The minister left.', base: null });
  await client.translations.leave({ project, paragraph });
  await client.translations.setStatus({ project, paragraph, status: 'translated' });
  await client.translations.setLocked({ project, paragraph, locked: true });
  await client.translations.setCopyAsIs({ project, paragraph, copyAsIs: false });
  await client.translations.setFlags({ project, runs: [[1, 1]], locked: false });
  await client.translations.fillRepeats({ project, paragraph });
  const [first] = await client.paragraphs.history({ project, paragraph });
  if (first === undefined) throw new Error('no history');
  await client.translations.restore({ project, paragraph, revision: first.id });
  await client.history.state({ project });
  await client.history.undo({ project });
  await client.history.redo({ project });

  const note = await client.notes.add({ project, paragraph, text: 'Why' });
  await client.notes.change({ project, note: note.id, text: 'Because' });
  await client.notes.list({ project });
  await client.notes.remove({ project, note: note.id });
  await client.notes.restore({ project, note: note.id });
  const link = await client.links.add({
    project,
    paragraph,
    spans: [
      { side: 'source', start: 0, end: 3 },
      { side: 'target', start: 13, end: 17 },
    ],
  });
  await client.links.list({ project });
  expect(await client.links.change({ project, link: link.id, kind: 'idiom', note: 'Why' })).toMatchObject({
    kind: 'idiom',
  });
  await client.links.remove({ project, link: link.id });
  await client.links.restore({ project, link: link.id });
  const { target } = await client.paragraphs.get({ project, paragraph });
  const over = [{ spans: link.spans.map(({ side, start, end }) => ({ side, start, end })), confidence: 0.5 }];
  // never over a link that is there
  expect(await client.links.accept({ project, paragraph, target, links: over })).toEqual([]);
  await client.links.suggest({ project, paragraph, target });
  expect((await client.links.unlinked({ project })).every(({ number }) => number === 1)).toBe(true);
  await client.links.acceptAll({ project, job: 'links' });
  const words = Buffer.from('وزير\tminister\n');
  const { staged: wordList } = await client.files.begin({ name: 'words.tsv', size: words.length });
  await client.files.append({ staged: wordList, offset: 0, base64: words.toString('base64') });
  expect(await client.links.setDictionary({ staged: [wordList] })).toEqual({ name: 'words.tsv', entries: 1 });
  expect(await client.links.dictionary({})).toMatchObject({ name: 'words.tsv' });
  await client.links.clearDictionary({});
  const aligned = join(folder, 'links.align');
  writeFileSync(aligned, '0-0\n\n\n');
  await client.links.importFile({ project, file: { path: aligned } });
  await client.links.setKinds({ project, kinds: ['equivalence', 'calque'] });
  expect(await client.links.kinds({ project })).toEqual(['equivalence', 'calque']);
  await client.quality.findings({ project });
  await client.quality.check({ project, paragraph, text: 'الوزير' });

  const query = { text: 'minister' };
  await client.search.prepare({ project });
  expect((await client.search.find({ project, query })).hits.map((hit) => hit.number)).toEqual([1]);
  expect((await client.search.count({ project, query })).occurrences).toBe(1);
  expect(await client.search.writers({ project })).toHaveLength(1);
  const replacing = { project, query, replacement: 'envoy', keepCase: true };
  expect((await client.search.replacePreview(replacing)).changes[0]?.after).toContain('envoy');
  expect((await client.search.replace(replacing)).paragraphs).toBe(1);

  const translated = { project, document: document.id, file: { path: join(folder, 'translated.txt') } };
  writeFileSync(translated.file.path, 'The envoy went to Algiers.\nHe returned in the evening.\n');
  await client.documents.previewTargets(translated);
  await client.documents.importTargets({ ...translated, job: 'targets' });

  const made = await client.memory.create({ name: 'Shared', project });
  await client.memory.about({ path: made.path });
  await client.memory.list({ project });
  await client.memory.change({ project, memory: made.id, penalty: 5 });
  await client.memory.detach({ project, memory: made.id });
  await client.memory.attach({ project, path: made.path });
  await client.memory.lookup({ project, paragraph });
  await client.memory.concordance({ project, text: 'الوزير' });
  await client.memory.pretranslate({ project, job: 'pretranslate' });
  const tmx = join(folder, 'memory.tmx');
  await client.memory.export({ job: 'memory-out', path: made.path, to: tmx });
  await client.memory.import({ job: 'memory-in', path: made.path, file: { path: tmx } });
  await client.memory.used({ path: made.path, unit: 1 });
  const { rows } = await client.structure.split({ project, paragraph, source: 4, target: 4 });
  const [part] = rows;
  if (part === undefined) throw new Error('no part');
  await client.structure.join({ project, paragraph: part.id });
  await client.spelling.addWord({ project, word: 'Lamamra', list: 'personal' });
  await client.spelling.removeWord({ project, word: 'Lamamra', list: 'personal' });
  await client.spelling.words({ project });
  await client.spelling.vocabulary({ project });
  const parts = [
    ['ar.aff', 'SET UTF-8\n'],
    ['ar.dic', '1\nكتاب\n'],
  ] as const;
  const tokens: string[] = [];
  for (const [name, text] of parts) {
    const size = Buffer.byteLength(text);
    const file = await client.files.begin({ name, size });
    await client.files.append({ ...file, offset: 0, base64: Buffer.from(text).toString('base64') });
    tokens.push(file.staged);
  }
  await client.spelling.setSourceDictionary({ staged: tokens });
  await client.spelling.sourceDictionary({});
  await client.spelling.readSourceDictionary({ part: 'dic', offset: 0 });
  await client.spelling.clearSourceDictionary({});

  await client.exports.preview({ project, format: 'docx', options: {} });
  const out = join(folder, 'out.csv');
  const written = await client.exports.run({ project, job: 'export', format: 'csv', options: {}, path: out });
  expect(written?.path).toBe(out);
  await client.projects.statistics({ project });
  await client.projects.check({ project });
  await client.projects.backup({ project });
  await client.projects.rescue({ project });
  for (const { at } of await client.projects.backups({ project }))
    await client.projects.restoreBackup({ project, at });
}
