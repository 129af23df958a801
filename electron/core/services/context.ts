/** What every service has at hand. */
import type { CoreEvent } from '../../../shared/contract/events.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import type { Ports } from '../ports.ts';
import type { Backups } from '../state/backups.ts';
import type { JobRegistry } from '../state/job-registry.ts';
import { actionGroup } from '../state/journal.ts';
import type { ActionGroup } from '../state/journal.ts';
import type { Memories } from '../state/memories.ts';
import type { OpenProject, OpenProjects } from '../state/open-projects.ts';
import type { RecentStore } from '../state/recent-store.ts';
import type { SettingsStore } from '../state/settings-store.ts';
import type { Staging } from '../state/staging.ts';

export interface ServiceContext {
  readonly ports: Ports;
  readonly settings: SettingsStore;
  readonly recent: RecentStore;
  readonly projects: OpenProjects;
  readonly backups: Backups;
  readonly jobs: JobRegistry;
  readonly staging: Staging;
  readonly memories: Memories;
  emit(event: CoreEvent): void;
}

type Entities = Extract<CoreEvent, { type: 'changed' }>['entities'];

/**
 * One transaction on a project. What `change` records is one undo, named by `group`; pass one group to several
 * transactions to make them one undo together, or `silent` for what is not to be undone.
 */
export function transact<T>(
  context: ServiceContext,
  project: OpenProject,
  change: () => T,
  group: ActionGroup | 'silent' = actionGroup('edit'),
): T {
  const result = project.file.write(() => project.journal.run(group, context.ports.clock.now(), change));
  project.journal.committed();
  return result;
}

/** {@link transact}, and the event that tells of it once it is on disk. */
export function write<T>(
  context: ServiceContext,
  project: OpenProject,
  entities: Entities,
  change: () => T,
  numbers?: (result: T) => readonly number[],
  group?: ActionGroup | 'silent',
): T {
  const result = transact(context, project, change, group);
  announce(context, project, entities, numbers?.(result));
  return result;
}

/** The event of a change that is on disk already. */
export function announce(
  context: ServiceContext,
  project: OpenProject,
  entities: Entities,
  numbers?: readonly number[],
): void {
  project.dirty = true;
  context.emit({
    type: 'changed',
    project: project.id,
    entities,
    ...(numbers === undefined ? {} : { numbers: [...numbers] }),
  });
}

export function openProject(context: ServiceContext, id: ProjectId): OpenProject {
  return context.projects.get(id);
}
