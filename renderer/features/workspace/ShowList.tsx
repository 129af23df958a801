/** Which paragraphs to show, with live counts. */
import type { Counts } from '../../../shared/contract/paragraphs.ts';
import { useMessages } from '../../i18n/index.ts';
import { showEntries } from './filters.ts';
import type { Show, ShowEntry } from './filters.ts';
import { StatusMark } from './StatusMark.tsx';
import styles from './panels.module.css';

interface ShowListProps {
  readonly counts: Counts | undefined;
  readonly show: Show;
  /** Choosing what is already shown asks for it afresh. */
  readonly onShow: (show: Show) => void;
}

export function ShowList({ counts, show, onShow }: ShowListProps) {
  const { lookup, number, t } = useMessages();
  const entries = showEntries(counts);
  const marks = entries.filter((e) => e.show === 'with-notes' || e.show === 'with-findings');
  const standings = entries.filter((e) => !marks.includes(e));
  const item = (entry: ShowEntry) => (
    <li key={entry.show}>
      <button
        type="button"
        className={styles.item}
        aria-current={entry.show === show}
        onClick={() => onShow(entry.show)}
      >
        {entry.show === 'all' || marks.includes(entry) ? null : (
          <StatusMark standing={entry.show as Exclude<Show, 'all' | 'with-notes' | 'with-findings'>} />
        )}
        <span className={styles.name}>{lookup(entry.name)}</span>
        <span className={styles.count}>{number(entry.count)}</span>
      </button>
    </li>
  );
  return (
    <section aria-label={t('workspace.show')}>
      <div className={styles.head}>
        <h2 className="heading">{t('workspace.show')}</h2>
      </div>
      <ul className={styles.list}>{standings.map(item)}</ul>
      <ul className={`${styles.list} ${styles.apart}`}>{marks.map(item)}</ul>
    </section>
  );
}
