import type { ProjectId } from '../../../shared/domain/ids.ts';
import { faultText, useClient, useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, toast } from '../../ui/index.ts';
import styles from './SettingsDialog.module.css';

/** How many of the latest are listed. */
const SHOWN = 6;

/** The automatic backups of the open project: each can be put among the projects as a copy. */
export function Backups({ project }: { readonly project: ProjectId }) {
  const { t, locale, number } = useMessages();
  const client = useClient();
  const { data } = useContractQuery('projects', 'backups', { project });
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const restore = (at: number): void => {
    client.projects.restoreBackup({ project, at }).then(
      ({ path }) => toast({ message: t('settings.backup-restored', { path }), tone: 'good' }),
      (thrown: unknown) => toast({ message: faultText(thrown), tone: 'warning' }),
    );
  };
  if (data === undefined) return null;
  if (data.length === 0) return <p className={styles['words']}>{t('settings.backups-none')}</p>;
  return (
    <ul className={styles['backups']} aria-label={t('settings.backups')}>
      {data.slice(0, SHOWN).map(({ at, bytes }) => (
        <li key={at} className={styles['row']}>
          <span>
            {when.format(at)}
            <span className={styles['words']}>
              {' '}
              · {t('settings.kilobytes', { text: number(Math.ceil(bytes / 1024)) })}
            </span>
          </span>
          <Button
            kind="quiet"
            aria-label={t('settings.backup-copy-of', { text: when.format(at) })}
            onPress={() => restore(at)}
          >
            {t('settings.backup-copy')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
