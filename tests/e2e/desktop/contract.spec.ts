/** The contract over Electron's IPC: what `tests/contract` holds in the process and over the socket. */
import type { Page } from '@playwright/test';
import { connect } from '../../../shared/rpc/client.ts';
import type { CoreEvent } from '../../../shared/contract/events.ts';
import type { Transport } from '../../../shared/rpc/transport.ts';
import { expect, test } from './fixtures.ts';

interface Bridge {
  send(text: string): void;
  onMessage(listener: (text: string) => void): () => void;
}

/** A transport from here through the page's bridge to the core in the main process. */
async function bridged(page: Page): Promise<Transport> {
  const listeners = new Set<(text: string) => void>();
  await page.exposeFunction('heard', (text: string) => {
    for (const listener of listeners) listener(text);
  });
  await page.evaluate(() => {
    const { tarjuman, heard } = window as unknown as {
      readonly tarjuman: Bridge;
      readonly heard: (text: string) => void;
    };
    tarjuman.onMessage((text) => heard(text));
  });
  return {
    send(text) {
      void page.evaluate(
        (message) => (Reflect.get(window, 'tarjuman') as { send(text: string): void }).send(message),
        text,
      );
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onClose: () => () => undefined,
  };
}

/** Sends anything; the next answer under one of these ids. */
function answerTo(transport: Transport, message: string, ids: readonly number[]): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = transport.onMessage((text) => {
      const answer = JSON.parse(text) as { readonly type: string; readonly id?: number };
      if (answer.type !== 'answer' || !ids.includes(answer.id ?? 0)) return;
      stop();
      resolve(answer);
    });
    transport.send(message);
  });
}

test('questions are answered, faults are typed, changes are told, and the line lives', async ({
  desktop,
}) => {
  const { page } = await desktop.start();
  await expect(page.getByRole('main', { name: 'Start' })).toBeVisible();
  const transport = await bridged(page);

  const request = (method: string, input: unknown): string =>
    JSON.stringify({ type: 'request', id: 900_001, method, input });
  expect(await answerTo(transport, request('nothing.here', {}), [900_001])).toMatchObject({
    ok: false,
    error: { code: 'unknown-method' },
  });
  expect(
    await answerTo(transport, request('documents.list', { project: 'not an id' }), [900_001]),
  ).toMatchObject({ ok: false, error: { code: 'invalid-input', where: 'project' } });
  expect(await answerTo(transport, '{', [-1])).toMatchObject({ ok: false, error: { code: 'invalid-input' } });

  const connection = connect(transport);
  const events: CoreEvent[] = [];
  connection.onEvent((event) => events.push(event));
  const created = await answerTo(
    transport,
    request('projects.create', { name: 'Over the bridge' }),
    [900_001],
  );
  expect(created).toMatchObject({ ok: true, value: { name: 'Over the bridge' } });
  const { id } = (created as { readonly value: { readonly id: string } }).value;
  const imported = request('documents.importText', { project: id, job: 'j', name: 'n', text: 'سطر.' });
  expect(await answerTo(transport, imported, [900_001])).toMatchObject({ ok: true });
  await expect
    .poll(() => events.some((event) => event.type === 'changed' && event.entities.includes('paragraphs')))
    .toBe(true);
});
