import styles from './Lessons.module.css';

const LESSONS = [
  ['Bring in an Arabic text', 'a Word or plain text file, or words you paste.'],
  ['Translate paragraph by paragraph', 'Ctrl+Enter confirms, and all is saved.'],
  ['Link words, note why, export', 'both texts side by side, in Word or PDF.'],
] as const;

/** The three lines for somebody who has just arrived. */
export function Lessons() {
  return (
    <ol className={styles['lessons']} aria-label="How it works">
      {LESSONS.map(([what, how], index) => (
        <li key={what}>
          <span className={styles['number']} aria-hidden>
            {index + 1}
          </span>
          <span>
            <b>{what}</b>
            <span>: {how}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
