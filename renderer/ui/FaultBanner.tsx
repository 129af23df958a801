import type { ReactNode } from 'react';
import { Banner } from './Banner.tsx';
import styles from './FaultBanner.module.css';

export interface FaultBannerProps {
  /** What is wrong, where, and what to do about it. */
  readonly error: {
    readonly message: string;
    readonly where?: string | undefined;
    readonly hint?: string | undefined;
  };
  /** Said after the hint, such as what is still safe. */
  readonly comfort?: string;
  readonly actions?: ReactNode;
  readonly className?: string;
}

/** A fault in plain words. */
export function FaultBanner({ error, comfort, actions, className }: FaultBannerProps) {
  const more = [error.hint, comfort].filter((words) => words !== undefined).join(' ');
  return (
    <Banner
      tone="warning"
      title={error.message}
      actions={actions}
      {...(className === undefined ? {} : { className })}
    >
      {more === '' ? null : <p>{more}</p>}
      {error.where === undefined || error.message.includes(error.where) ? null : (
        <p className={styles['where']}>{error.where}</p>
      )}
    </Banner>
  );
}
