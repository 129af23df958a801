/** A core in this process for the length of one command. */
import type { Project } from '../../../shared/domain/project.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import type { Core } from '../../core/core.ts';
import { progress, progressDone } from './output.ts';

export interface Session {
  readonly core: Core;
  readonly client: Client;
}

/** Runs `work` with a core, shows its progress, and closes it whatever happens. Ctrl+C stops jobs first. */
export async function withCore<T>(
  work: (session: Session) => Promise<T>,
  options: { readonly person?: string | undefined } = {},
): Promise<T> {
  const { cliCore, inProcess } = await import('./core-session.ts');
  const core = cliCore(options.person);
  core.on((event) => {
    if (event.type === 'progress') progress(`${event.phase}: ${amount(event)}`);
  });
  const stop = (): void => void core.close();
  process.once('SIGINT', stop);
  try {
    return await work({ core, client: inProcess(core) });
  } finally {
    process.off('SIGINT', stop);
    progressDone();
    await core.close();
  }
}

/** How far a job is: in paragraphs, or in hundredths of a file whose units nobody has counted. */
function amount({ phase, done, total }: { phase: string; done: number; total: number }): string {
  if (phase === 'memory') return `${Math.floor((100 * done) / Math.max(1, total))} %`;
  return `${done}${total === 0 ? '' : ` of ${total}`} paragraphs`;
}

/** Opens a project and runs `work` on it. */
export function withProject<T>(
  path: string,
  mode: 'read' | 'write',
  work: (session: Session & { readonly project: Project }) => Promise<T>,
  options: { readonly person?: string | undefined } = {},
): Promise<T> {
  return withCore(async (session) => {
    const project = await session.client.projects.open({ path, mode });
    return work({ ...session, project });
  }, options);
}
