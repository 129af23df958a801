import { useMessages } from '../../i18n/index.ts';
import styles from './Specimen.module.css';

/** A line of each text, as it will look. */
export function Specimen({ sourceSide }: { readonly sourceSide: 'left' | 'right' }) {
  const { t } = useMessages();
  return (
    <figure className={styles['specimen']} data-source={sourceSide} aria-label={t('settings.specimen')}>
      <p className={styles['english']} lang="en" dir="ltr">
        The talks lasted three hours.
      </p>
      <p className={styles['arabic']} lang="ar" dir="rtl">
        استمرت المحادثات ثلاث ساعات.
      </p>
    </figure>
  );
}
