/** One version in the list. */
import { useState } from 'react';
import type { CSSProperties } from 'react';
import { useMessages } from '../../i18n/index.ts';
import type { Version } from './versions.ts';
import styles from './history.module.css';

interface VersionItemProps {
  readonly version: Version;
  /** It is what the paragraph has now. */
  readonly isNow: boolean;
  readonly isChosen: boolean;
  /** Its words, inline codes resolved. */
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly onChoose: () => void;
}

export function VersionItem(props: VersionItemProps) {
  const { version, isNow, text } = props;
  const { t, ago } = useMessages();
  const status = t(`status.${version.status}`);
  // a change of status says which
  const how = version.origin === 'status' ? status : t(`history.origin-${version.origin}`);
  // the list is made anew with every save: its times need no clock of their own
  const [now] = useState(() => Date.now());
  return (
    <li>
      <button
        type="button"
        className={styles.version}
        aria-pressed={props.isChosen}
        style={{ '--person': version.authorColour } as CSSProperties}
        title={status}
        onClick={props.onChoose}
      >
        <span className={styles.how}>
          <span className={styles.person} aria-hidden />
          <bdi className={styles.name}>{version.authorName}</bdi>
          <span>
            {how} · {ago(version.at, now, 'short')}
          </span>
          {isNow ? <span className={styles.now}>{t('history.now')}</span> : null}
        </span>
        <span
          className={text === '' ? styles.empty : styles.text}
          {...(text === '' ? {} : { lang: props.language, dir: props.direction })}
        >
          {text === '' ? t('history.empty') : text}
        </span>
        {version.origin === 'status' ? null : <span className="unseen">{status}</span>}
      </button>
    </li>
  );
}
