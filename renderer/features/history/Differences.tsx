/** What was taken out of a text and what was put in, word by word. */
import { diffWords } from '../../../shared/text/diff.ts';
import { useMessages } from '../../i18n/index.ts';
import styles from './history.module.css';

interface DifferencesProps {
  readonly before: string;
  readonly after: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export function Differences({ before, after, language, direction }: DifferencesProps) {
  const { t } = useMessages();
  if (before === after) return <p className={styles.aside}>{t('history.same')}</p>;
  return (
    <p className={styles.words} lang={language} dir={direction}>
      {diffWords(before, after).map((part) => {
        const key = `${part.kind}${part.before}-${part.after}`;
        if (part.kind === 'removed') return <del key={key}>{part.text}</del>;
        if (part.kind === 'added') return <ins key={key}>{part.text}</ins>;
        return <span key={key}>{part.text}</span>;
      })}
    </p>
  );
}
