import { useMessages } from '../../i18n/index.ts';
import styles from './Lessons.module.css';

const LESSONS = [1, 2, 3] as const;

/** The three lines for somebody who has just arrived. */
export function Lessons() {
  const { t } = useMessages();
  return (
    <ol className={styles['lessons']} aria-label={t('projects.how-it-works')}>
      {LESSONS.map((lesson) => (
        <li key={lesson}>
          <span className={styles['number']} aria-hidden>
            {lesson}
          </span>
          <span>
            <b>{t(`projects.lesson-${lesson}-what`)}</b>
            <span>: {t(`projects.lesson-${lesson}-how`)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
