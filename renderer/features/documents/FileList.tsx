import { Check, CircleAlert, Circle, Minus } from 'lucide-react';
import { useMessages } from '../../i18n/index.ts';
import { cx, Spinner } from '../../ui/index.ts';
import styles from './FileList.module.css';
import type { Item } from './import-queue.ts';

/** All the files of this import, and how each fared. */
export function FileList({ items, current }: { readonly items: readonly Item[]; readonly current: number }) {
  const { t } = useMessages();
  return (
    <section aria-labelledby="import-files">
      <h3 id="import-files" className="heading">
        {t('documents.files')}
      </h3>
      <ol className={styles['list']}>
        {items.map((item, index) => (
          <li
            // two files may have one name
            key={index}
            className={cx(styles['item'], index === current && styles['current'])}
            aria-current={index === current ? 'step' : undefined}
          >
            <Sign item={item} />
            <span className={styles['name']} dir="auto" title={item.name}>
              {item.name}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sign({ item }: { readonly item: Item }) {
  const { t } = useMessages();
  switch (item.state.at) {
    case 'done':
      return <Check className={styles['done']} aria-label={t('documents.state-done')} />;
    case 'failed':
      return <CircleAlert className={styles['failed']} aria-label={t('documents.state-failed')} />;
    case 'skipped':
      return <Minus aria-label={t('documents.state-skipped')} />;
    case 'uploading':
    case 'importing':
      return <Spinner label={t('common.working')} />;
    case 'waiting':
    case 'ready':
      return <Circle className={styles['waiting']} aria-label={t('documents.state-waiting')} />;
  }
}
