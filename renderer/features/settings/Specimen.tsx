import styles from './Specimen.module.css';

/** A line of each text, as it will look. */
export function Specimen({ sourceSide }: { readonly sourceSide: 'left' | 'right' }) {
  return (
    <figure className={styles['specimen']} data-source={sourceSide} aria-label="How the texts will look">
      <p className={styles['english']} lang="en" dir="ltr">
        The talks lasted three hours.
      </p>
      <p className={styles['arabic']} lang="ar" dir="rtl">
        استمرت المحادثات ثلاث ساعات.
      </p>
    </figure>
  );
}
