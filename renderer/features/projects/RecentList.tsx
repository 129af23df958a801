import { X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Contract, OutputOf } from '../../../shared/contract/contract.ts';
import { faultText, useClient } from '../../client/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { cx, IconButton, ProgressBar, Spinner, toast } from '../../ui/index.ts';
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
  const { t, ago } = useMessages();
  // taken once: the list does not tick while one looks at it
  const [now] = useState(() => Date.now());

  function forget(path: string): void {
    client.projects
      .forget({ path })
      .catch((thrown: unknown) => toast({ message: faultText(thrown), tone: 'warning' }));
  }

  return (
    <section aria-labelledby="recent-projects">
      <h2 id="recent-projects" className="heading">
        {t('projects.recent')}
      </h2>
      <ul className={styles['list']}>
        {recents.map((project) => (
          <li key={project.path} className={cx(styles['item'], !project.exists && styles['gone'])}>
            <AriaButton
              className={styles['open'] ?? ''}
              isDisabled={!project.exists}
              aria-label={labelOf(project, t)}
              onPress={() => start.open(project.path)}
            >
              <span className={styles['name']}>
                <bdi>{project.name}</bdi>
              </span>
              <span className={styles['when']}>
                {start.busy === project.path ? (
                  <Spinner label={t('projects.opening')} />
                ) : (
                  ago(project.openedAt, now)
                )}
              </span>
              <span className={styles['path']}>
                <bdi dir="ltr">{project.path}</bdi>
              </span>
              <span className={styles['progress']}>
                {!project.exists ? (
                  t('projects.gone')
                ) : project.translatable === 0 ? (
                  t('projects.empty')
                ) : (
                  <>
                    {t('projects.progress', { done: project.confirmed, total: project.translatable })}
                    <ProgressBar
                      bare
                      label={t('projects.progress-label', { name: project.name })}
                      value={project.confirmed}
                      total={project.translatable}
                      className={styles['bar'] ?? ''}
                    />
                  </>
                )}
              </span>
            </AriaButton>
            <IconButton
              label={t('projects.remove', { name: project.name })}
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

function labelOf({ name, exists, confirmed, translatable }: RecentProject, t: Translate): string {
  if (!exists) return t('projects.gone-label', { name });
  return translatable === 0
    ? t('projects.open-label', { name })
    : t('projects.open-progress-label', { name, done: confirmed, total: translatable });
}
