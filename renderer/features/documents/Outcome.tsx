import { Banner, FaultBanner } from '../../ui/index.ts';
import type { Tally } from './import-queue.ts';
import styles from './Outcome.module.css';

/** What became of the files, when some could not be imported. */
export function Outcome({ done, failed }: Tally) {
  return (
    <div className={styles['outcome']}>
      {failed.map(({ name, error }) => (
        <FaultBanner key={name} error={{ ...error, message: withName(name, error.message) }} />
      ))}
      {done.length === 0 ? (
        <p>Nothing was added to the project.</p>
      ) : (
        <Banner
          tone="good"
          title={done.length === 1 ? 'One document was imported:' : `${done.length} documents were imported:`}
        >
          {done.map((document) => document.name).join(', ')}
        </Banner>
      )}
    </div>
  );
}

function withName(name: string, message: string): string {
  return message.includes(name) ? message : `${name}: ${message}`;
}
