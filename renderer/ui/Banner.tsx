import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { cx } from './cx.ts';

export type Tone = 'info' | 'good' | 'caution' | 'warning';

export interface BannerProps {
  readonly tone?: Tone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  readonly className?: string;
}

const SIGN = { info: Info, good: CircleCheck, caution: TriangleAlert, warning: CircleAlert } as const;

/** Something the user ought to know, where it matters. A warning is read out at once, the rest when convenient. */
export function Banner({ tone = 'info', title, children, actions, className }: BannerProps) {
  const Sign = SIGN[tone];
  return (
    <div
      className={cx(styles['banner'], styles[tone], className)}
      role={tone === 'warning' ? 'alert' : 'status'}
    >
      <Sign className={styles['sign']} aria-hidden />
      <div className={styles['words']}>
        <div className={styles['title']}>{title}</div>
        {children === undefined ? null : <div className={styles['more']}>{children}</div>}
      </div>
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
