import { useMessages } from '../i18n/index.ts';
import styles from './Spinner.module.css';

/** A turning ring for waits too short to measure. With reduced motion it stands still. */
export function Spinner({ label, size = 14 }: { readonly label?: string; readonly size?: number }) {
  const { t } = useMessages();
  return (
    <svg
      className={styles['spinner']}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role="img"
      aria-label={label ?? t('common.loading')}
    >
      <circle cx="8" cy="8" r="6.25" className={styles['track']} />
      <path d="M8 1.75A6.25 6.25 0 0 1 14.25 8" />
    </svg>
  );
}
