/** One parsing child watched from outside: its messages, its credit, its time, its memory. */
import { FormatError } from '../formats/model.ts';
import { errorOf } from './faults.ts';
import { WINDOW, type Ending, type FromChild, type Opening, type ToChild } from './protocol.ts';
import type { ParserProcess, SpawnParser } from './spawn.ts';

export interface ParseLimits {
  /** Milliseconds without a sign of life before the child is killed. */
  readonly stall: number;
  /** V8 heap of the child, MiB. */
  readonly heap: number;
  /** Its whole memory, MiB, where the platform tells. */
  readonly resident: number;
}

export const DEFAULT_LIMITS: ParseLimits = { stall: 60_000, heap: 512, resident: 640 };

export interface SessionPorts {
  readonly spawn: SpawnParser;
  readonly signal: AbortSignal;
  readonly limits?: Partial<ParseLimits>;
}

export interface Session<B> {
  readonly opening: Promise<Opening>;
  readonly ending: Promise<Ending>;
  batches(): AsyncGenerator<B>;
}

/**
 * Starts a child on a task; `batchOf` picks the batches out of what it says. It is dead when `batches` returns or
 * throws, or the signal is aborted.
 */
export function startSession<B>(
  task: ToChild,
  batchOf: (message: FromChild) => B | undefined,
  ports: SessionPorts,
): Session<B> {
  const limits = { ...DEFAULT_LIMITS, ...ports.limits };
  const opening = Promise.withResolvers<Opening>();
  const ending = Promise.withResolvers<Ending>();
  // whoever reads the batches hears of a failure: these two may go unheard
  opening.promise.catch(() => undefined);
  ending.promise.catch(() => undefined);

  const queue: FromChild[] = [];
  let state: 'running' | 'ended' | { readonly error: unknown } = 'running';
  let wake: (() => void) | undefined;
  let alive = performance.now();
  let child: ParserProcess | undefined;

  const finish = (next: 'ended' | { readonly error: unknown }): void => {
    if (state !== 'running') return;
    state = next;
    clearInterval(watch);
    ports.signal.removeEventListener('abort', onAbort);
    child?.kill();
    if (next !== 'ended') {
      queue.length = 0;
      opening.reject(next.error);
      ending.reject(next.error);
    }
    wake?.();
  };
  const fail = (error: unknown): void => finish({ error });
  const onAbort = (): void => fail(ports.signal.reason);

  const watch = setInterval(
    () => {
      // a child out of credit waits for us, not we for it
      if (queue.length >= WINDOW) alive = performance.now();
      if (performance.now() - alive > limits.stall) fail(tooSlow(limits));
      else if ((child?.memory?.() ?? 0) > limits.resident * 2 ** 20) fail(tooBig(limits.resident));
    },
    Math.min(200, Math.max(10, limits.stall / 4)),
  );

  const hear = (message: FromChild): void => {
    alive = performance.now();
    switch (message.type) {
      case 'opening':
        return opening.resolve(message.opening);
      case 'batch':
      case 'units':
        queue.push(message);
        return wake?.();
      case 'ending':
        ending.resolve(message.ending);
        return finish('ended');
      case 'fault':
        return fail(errorOf(message.fault));
    }
  };

  if (ports.signal.aborted) onAbort();
  else {
    ports.signal.addEventListener('abort', onAbort);
    try {
      child = ports.spawn({ heapMegabytes: limits.heap });
      child.onMessage((message) => hear(message as FromChild));
      child.onExit((code, killedBy) => fail(died(code, killedBy, limits)));
      child.send(task);
    } catch (error) {
      fail(error);
    }
  }

  async function* batches(): AsyncGenerator<B> {
    try {
      for (;;) {
        const message = queue.shift();
        if (message !== undefined) {
          if (state === 'running') child?.send({ type: 'ack' });
          const batch = batchOf(message);
          if (batch !== undefined) yield batch;
        } else if (state === 'ended') return;
        else if (state !== 'running') throw state.error;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      fail(new DOMException('Nobody reads the paragraphs any more.', 'AbortError'));
    }
  }

  return { opening: opening.promise, ending: ending.promise, batches };
}

const MEMORY_SIGNALS = new Set(['SIGABRT', 'SIGTRAP', 'SIGILL']);

function died(code: number | null, killedBy: string | null, limits: ParseLimits): FormatError {
  // V8 aborts when its heap is full: SIGABRT or SIGTRAP here, exit code 134 where there are no signals
  if (code === 134 || MEMORY_SIGNALS.has(killedBy ?? '')) return tooBig(limits.heap);
  return new FormatError('bad-file', 'The reader of this file stopped without a word.', {
    where: killedBy ?? `exit code ${code ?? 'unknown'}`,
    hint: 'Open the file in the program that made it, save it again and retry.',
  });
}

function tooSlow(limits: ParseLimits): FormatError {
  const seconds = Math.round(limits.stall / 1000);
  return new FormatError('limit-exceeded', `Reading the file made no progress for ${seconds} seconds.`, {
    hint: 'Divide the document, or save it again in the program that made it.',
  });
}

function tooBig(megabytes: number): FormatError {
  return new FormatError('limit-exceeded', `Reading the file takes more than ${megabytes} MB of memory.`, {
    hint: 'Divide the document into smaller ones.',
  });
}
