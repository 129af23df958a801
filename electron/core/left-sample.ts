/** The sample project as `npm start` wants it. */
import { projects } from '../../shared/contract/projects.ts';
import type { Answer, Core } from './core.ts';
import { SAMPLE_NAME } from './sample/sample.ts';

/**
 * Opens the sample project where it was left, or a fresh one when there is none any more. Answers what
 * `projects.open` answers, and its errors.
 */
export async function openSample(core: Core): Promise<Answer> {
  const recent = await core.call('projects.recent', {});
  if (!recent.ok) return recent;
  const left = projects.recent.output
    .parse(recent.value)
    .find(({ exists, name }) => exists && name === SAMPLE_NAME);
  if (left !== undefined) return core.call('projects.open', { path: left.path });
  return core.call('projects.openSample', { job: 'sample' });
}
