/** Recent projects: in our menu, and in the system's own lists (dock, jump list). */
import type { App } from 'electron';
import type { Core } from '../../core/core.ts';
import { projects } from '../../../shared/contract/projects.ts';

const MOST = 10;

/** Calls `show` with the paths of the projects that still exist, now and whenever they change. */
export function followRecent(
  core: Core,
  app: Pick<App, 'addRecentDocument'>,
  show: (paths: readonly string[]) => void,
): () => void {
  let latest: string | undefined;
  const refresh = async (): Promise<void> => {
    const answer = await core.call('projects.recent', {});
    if (!answer.ok) return;
    const paths = projects.recent.output
      .parse(answer.value)
      .filter((one) => one.exists)
      .map((one) => one.path)
      .slice(0, MOST);
    const [first] = paths;
    if (first !== undefined && first !== latest) app.addRecentDocument(first);
    latest = first;
    show(paths);
  };
  void refresh();
  return core.on((event) => {
    if (event.type === 'changed' && event.entities.includes('recent')) void refresh();
  });
}
