import type { ReactNode } from 'react';
import { useMessages } from '../i18n/index.ts';
import { Banner } from './Banner.tsx';
import styles from './FaultBanner.module.css';

/** What is wrong, where, and what to do about it; in English unless it says otherwise. */
interface Fault {
  readonly code: string;
  readonly message: string;
  readonly where?: string | undefined;
  readonly hint?: string | undefined;
  /** Its words are in the language of the interface. */
  readonly translated?: boolean | undefined;
}

export interface FaultBannerProps {
  readonly error: Fault;
  /** Said after the hint, such as what is still safe. */
  readonly comfort?: string;
  readonly actions?: ReactNode;
  readonly className?: string;
}

/** A fault in plain words; in another language than English under the name of its kind. */
export function FaultBanner({ error, comfort, actions, className }: FaultBannerProps) {
  const { language, lookup } = useMessages();
  const kind = language === 'en' || error.translated === true ? null : lookup(`faults.${error.code}`);
  const more = [kind === null ? error.hint : undefined, comfort]
    .filter((words) => words !== undefined && words !== '')
    .join(' ');
  return (
    <Banner
      tone="warning"
      title={kind ?? error.message}
      actions={actions}
      {...(className === undefined ? {} : { className })}
    >
      {kind === null ? null : <FaultDetail error={error} />}
      {more === '' ? null : <p>{more}</p>}
      {error.where === undefined || error.message.includes(error.where) ? null : (
        <p className={styles['where']}>
          <bdi>{error.where}</bdi>
        </p>
      )}
    </Banner>
  );
}

/** The fault's own words, English whatever the language around them. */
export function FaultDetail({ error }: { readonly error: Pick<Fault, 'message' | 'hint'> }) {
  return (
    <p lang="en" dir="ltr" className={styles['detail']}>
      {error.message} {error.hint}
    </p>
  );
}
