/** The worker's side: requests in order, one dictionary per role. */
import { createEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import type { Answer, Request, Role } from './protocol.ts';

/** Answers requests one after the other, so that a check never overtakes the dictionary it needs. */
export function answerer(send: (answer: Answer) => void): (request: Request) => void {
  const engines = new Map<Role, Engine>();
  let last: Promise<void> = Promise.resolve();

  async function replace(role: Role, engine: Promise<Engine> | undefined): Promise<void> {
    engines.get(role)?.dispose();
    engines.delete(role);
    if (engine !== undefined) engines.set(role, await engine);
  }

  async function handle(request: Request): Promise<readonly string[]> {
    const { role } = request;
    switch (request.type) {
      case 'load':
        await replace(role, createEngine(request.aff, request.dic));
        return [];
      case 'unload':
        await replace(role, undefined);
        return [];
      case 'wrong':
        return engines.get(role)?.wrong(request.words) ?? [];
      case 'suggest':
        return request.words.flatMap((word) => engines.get(role)?.suggest(word) ?? []);
    }
  }

  return (request) => {
    last = last.then(async () => {
      try {
        send({ id: request.id, words: await handle(request) });
      } catch (fault) {
        send({ id: request.id, error: fault instanceof Error ? fault.message : String(fault) });
      }
    });
  };
}
