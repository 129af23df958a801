/** Tells the memories in the background, a few paragraphs at a time, whenever something was written. */
import type { CoreEvent } from '../../../../shared/contract/events.ts';
import type { OpenProject } from '../../state/open-projects.ts';
import type { ServiceContext } from '../context.ts';
import { tellMemories } from './sync.ts';

export interface Teller {
  /** To be called with every event of the core. */
  hear(event: CoreEvent): void;
  /** Tells what waits now, for half a second at the most; the rest is told at the next opening. */
  finish(): void;
}

const AT_THE_END = 500;

export function memoryTeller(context: ServiceContext): Teller {
  let due = false;
  let closed = false;

  function round(): void {
    due = false;
    if (closed) return;
    let more = false;
    for (const project of context.projects.all()) more = tellQuietly(context, project) || more;
    if (more) schedule();
  }

  function schedule(): void {
    if (due || closed) return;
    due = true;
    setImmediate(round);
  }

  return {
    hear(event) {
      if (event.type === 'changed') schedule();
    },
    finish() {
      closed = true;
      const end = performance.now() + AT_THE_END;
      for (const project of context.projects.all())
        while (performance.now() < end && tellQuietly(context, project));
    },
  };
}

/** A memory's fault never stops the work on the project. */
function tellQuietly(context: ServiceContext, project: OpenProject): boolean {
  try {
    return tellMemories(context, project);
  } catch (error) {
    context.ports.log.error('the memories were not told', error);
    return false;
  }
}
