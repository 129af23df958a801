import { X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Contract, OutputOf } from '../../../shared/contract/contract.ts';
import { errorOf, useClient } from '../../client/index.ts';
import { cx, IconButton, ProgressBar, Spinner, toast } from '../../ui/index.ts';
import { ago } from './ago.ts';
import styles from './RecentList.module.css';
import type { Start } from './use-start.ts';

export type RecentProject = Readonly<OutputOf<Contract['projects']['recent']>[number]>;

export interface RecentListProps {
  readonly recents: readonly RecentProject[];
  readonly start: Pick<Start, 'open' | 'busy'>;
}

/** The projects opened last, newest first. One whose file is gone is grey and can only be taken off the list. */
export function RecentList({ recents, start }: RecentListProps) {
  const client = useClient();
  // taken once: the list does not tick while one looks at it
  const [now] = useState(() => Date.now());

  function forget(path: string): void {
    client.projects
      .forget({ path })
      .catch((thrown: unknown) => toast({ message: errorOf(thrown).message, tone: 'warning' }));
  }

  return (
    <section aria-labelledby="recent-projects">
      <h2 id="recent-projects" className="heading">
        Recent projects
      </h2>
      <ul className={styles['list']}>
        {recents.map((project) => (
          <li key={project.path} className={cx(styles['item'], !project.exists && styles['gone'])}>
            <AriaButton
              className={styles['open'] ?? ''}
              isDisabled={!project.exists}
              aria-label={labelOf(project)}
              onPress={() => start.open(project.path)}
            >
              <span className={styles['name']}>
                <bdi>{project.name}</bdi>
              </span>
              <span className={styles['when']}>
                {start.busy === project.path ? <Spinner label="Opening" /> : ago(project.openedAt, now)}
              </span>
              <span className={styles['path']}>
                <bdi dir="ltr">{project.path}</bdi>
              </span>
              <span className={styles['progress']}>
                {!project.exists ? (
                  'Not there any more'
                ) : project.translatable === 0 ? (
                  'Empty'
                ) : (
                  <>
                    {project.confirmed} of {project.translatable}
                    <ProgressBar
                      bare
                      label={`${project.name} confirmed`}
                      value={project.confirmed}
                      total={project.translatable}
                      className={styles['bar'] ?? ''}
                    />
                  </>
                )}
              </span>
            </AriaButton>
            <IconButton
              label={`Remove ${project.name} from the list`}
              icon={<X />}
              className={styles['remove'] ?? ''}
              onPress={() => forget(project.path)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function labelOf(project: RecentProject): string {
  if (!project.exists) return `${project.name}, not there any more`;
  return project.translatable === 0
    ? `Open ${project.name}`
    : `Open ${project.name}, ${project.confirmed} of ${project.translatable} paragraphs confirmed`;
}
