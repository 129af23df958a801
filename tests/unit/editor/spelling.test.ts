import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerer } from '../../../renderer/features/editor/spelling/answer.ts';
import { spellingPort } from '../../../renderer/features/editor/spelling/port.ts';
import type { Messages, SpellingPort } from '../../../renderer/features/editor/spelling/port.ts';
import type { Answer } from '../../../renderer/features/editor/spelling/protocol.ts';
import { Speller } from '../../../renderer/features/editor/spelling/speller.ts';

const folder = (name: string): URL => new URL(`../../../node_modules/${name}/`, import.meta.url);
const english = (name: string) =>
  Promise.resolve({
    aff: new Uint8Array(readFileSync(new URL('index.aff', folder(name)))),
    dic: new Uint8Array(readFileSync(new URL('index.dic', folder(name)))),
  });
const AMERICAN = english('dictionary-en');
const BRITISH = english('dictionary-en-gb');

/** The worker's code in this process, answering as over a channel. */
function here(asked: string[][]): Messages & { fail(message: string): void } {
  let answered: (answer: Answer) => void = () => undefined;
  let failed: (message: string) => void = () => undefined;
  const answer = answerer((message) => answered(message));
  return {
    postMessage(request) {
      if (request.type === 'wrong') asked.push([...request.words]);
      answer(request);
    },
    onAnswer: (listener) => (answered = listener),
    onFailure: (listener) => (failed = listener),
    terminate: () => undefined,
    fail: (message) => failed(message),
  };
}

let asked: string[][];
let messages: ReturnType<typeof here>;
let port: SpellingPort;
let speller: Speller;
beforeEach(() => {
  asked = [];
  messages = here(asked);
  port = spellingPort(messages);
  speller = new Speller(port, 'target');
});
afterEach(() => port.close());

async function wrong(...words: readonly string[]): Promise<readonly string[]> {
  await speller.learn(words);
  return words.filter((word) => speller.isRight(word) === false);
}

describe('spelling', () => {
  test('knows right words from wrong ones, and asks about each only once', async () => {
    await speller.use(AMERICAN);
    expect(await wrong('The', 'minister', 'recieved', "don't")).toEqual(['recieved']);
    expect(await wrong('minister', 'recieved', 'envoys')).toEqual(['recieved']);
    expect(asked).toEqual([['The', 'minister', 'recieved', "don't"], ['envoys']]);
  });

  test('American and British differ, and changing asks anew', async () => {
    await speller.use(AMERICAN);
    expect(await wrong('colour', 'color')).toEqual(['colour']);
    await speller.use(BRITISH);
    expect(await wrong('colour', 'color')).toEqual(['color']);
  });

  test('suggests what was meant', async () => {
    await speller.use(AMERICAN);
    expect(await speller.suggest('recieved')).toContain('received');
  });

  test('an accepted word is right, with a capital too, and no longer once it is taken off', async () => {
    await speller.use(AMERICAN);
    expect(await wrong('Lamamra', 'Hirak')).toEqual(['Lamamra', 'Hirak']);
    speller.accept(['Lamamra', 'hirak']);
    expect(await wrong('Lamamra', 'Hirak')).toEqual([]);
    speller.accept([]);
    expect(await wrong('Lamamra')).toEqual(['Lamamra']);
  });

  test('nothing is wrong while there is no dictionary', async () => {
    expect(await wrong('recieved')).toEqual([]);
    await speller.use(AMERICAN);
    await speller.use(null);
    expect(await wrong('recieved')).toEqual([]);
  });

  test('a dictionary that is not there, or a worker that died, marks nothing and does not hang', async () => {
    await speller.use(Promise.reject(new Error('it is not there')));
    expect(speller.state).toBe('failed');
    expect(await wrong('recieved')).toEqual([]);
    messages.fail('it ran out of memory');
    await speller.use(AMERICAN);
    expect(speller.state).toBe('failed');
  });

  test('an Arabic dictionary in an encoding of its own is read', async () => {
    const source = new Speller(port, 'source');
    const word = new Uint8Array([0xe3, 0xca, 0xc7, 0xc8]); // كتاب in Windows-1256, written كتاب
    const text = new TextDecoder('windows-1256').decode(word);
    const bytes = (head: string): Uint8Array => new TextEncoder().encode(head);
    const dic = new Uint8Array([...bytes('1\n'), ...word, 0x0a]);
    await source.use(Promise.resolve({ aff: bytes('SET microsoft-cp1256\n'), dic }));
    await source.learn([text, 'قلم']);
    expect([source.isRight(text), source.isRight('قلم')]).toEqual([true, false]);
  });

  test('the encoding is found wherever the rules name it', async () => {
    const source = new Speller(port, 'source');
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const aff = bytes(`FLAG long\n${'# a long table\n'.repeat(6000)}SET UTF-8\n`);
    await source.use(Promise.resolve({ aff, dic: bytes('1\nكتاب\n') }));
    await source.learn(['كتاب', 'قلم']);
    expect([source.isRight('كتاب'), source.isRight('قلم')]).toEqual([true, false]);
  });
});
