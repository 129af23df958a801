/** validate → run → encode. Commands run one at a time, in the order they came. */
import type { z } from 'zod';
import { findMethod } from '../../shared/contract/contract.ts';
import type { Answer } from './core.ts';
import { toAppError } from './faults.ts';
import type { Handlers } from './handlers.ts';
import type { Log } from './ports.ts';

type AnyHandler = (input: unknown) => unknown;

export interface Router {
  call(method: string, input: unknown): Promise<Answer>;
  /** Resolves when every command that was accepted has run. */
  idle(): Promise<void>;
}

export function createRouter(handlers: Handlers, log: Log): Router {
  let queue: Promise<unknown> = Promise.resolve();

  return {
    async call(name, input) {
      const method = findMethod(name);
      const handler = handlerOf(handlers, name);
      if (method === undefined || handler === undefined)
        return refuse({ code: 'unknown-method', message: `There is no method "${name.slice(0, 100)}".` });
      const parsed = method.input.safeParse(input ?? {});
      if (!parsed.success) return refuse(shapeError(parsed.error));
      const run = async (): Promise<Answer> => {
        try {
          const value = await handler(parsed.data);
          return { ok: true, value: method.output.parse(value) };
        } catch (error) {
          const typed = toAppError(error);
          if (typed.code === 'internal') log.error(`${name} failed`, error);
          return refuse(typed);
        }
      };
      if (method.kind !== 'command') return run();
      const answer = queue.then(run);
      queue = answer;
      return answer;
    },
    async idle() {
      await queue;
    },
  };
}

function handlerOf(handlers: Handlers, name: string): AnyHandler | undefined {
  const [area, method] = name.split('.');
  if (area === undefined || method === undefined || !Object.hasOwn(handlers, area)) return undefined;
  const methods = handlers[area as keyof Handlers] as Readonly<Record<string, AnyHandler>>;
  return Object.hasOwn(methods, method) ? methods[method] : undefined;
}

function refuse(error: Extract<Answer, { ok: false }>['error']): Answer {
  return { ok: false, error };
}

function shapeError(error: z.ZodError): Extract<Answer, { ok: false }>['error'] {
  const issue = error.issues[0];
  return {
    code: 'invalid-input',
    message: issue?.message ?? 'The input has the wrong shape.',
    where: issue === undefined || issue.path.length === 0 ? 'input' : issue.path.join('.'),
  };
}
