import { useMessages } from '../../i18n/index.ts';
import { Banner, FaultBanner } from '../../ui/index.ts';
import type { Tally } from './import-queue.ts';
import styles from './Outcome.module.css';

/** What became of the files, when some could not be imported. */
export function Outcome({ done, failed }: Tally) {
  const { t } = useMessages();
  return (
    <div className={styles['outcome']}>
      {failed.map(({ name, error }) => (
        <FaultBanner key={name} error={{ ...error, message: withName(name, error.message) }} />
      ))}
      {done.length === 0 ? (
        <p>{t('documents.nothing-added')}</p>
      ) : (
        <Banner tone="good" title={t('documents.outcome-done', { count: done.length })}>
          {done.map((document) => document.name).join(', ')}
        </Banner>
      )}
    </div>
  );
}

function withName(name: string, message: string): string {
  return message.includes(name) ? message : `${name}: ${message}`;
}
