import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  /** 0 while the whole is not known: the bar then only shows that something moves. */
  readonly total: number;
  /** Shown beside the label; else the percentage. */
  readonly words?: string | undefined;
  /** Only the bar; the label is for screen readers. */
  readonly bare?: boolean;
  readonly className?: string;
}

export function ProgressBar({ label, value, total, words, bare = false, className }: ProgressBarProps) {
  const unknown = total <= 0;
  return (
    <AriaProgressBar
      className={cx(styles['progress'], className)}
      value={unknown ? 0 : Math.min(value, total)}
      maxValue={unknown ? 100 : total}
      isIndeterminate={unknown}
      {...(words === undefined ? {} : { valueLabel: words })}
      {...(bare ? { 'aria-label': label } : {})}
    >
      {({ percentage, valueText }) => (
        <>
          {bare ? null : (
            <div className={styles['words']}>
              <Label>{label}</Label>
              <span className={styles['value']}>{words ?? (unknown ? '' : valueText)}</span>
            </div>
          )}
          <div className={styles['track']}>
            <div
              className={cx(styles['fill'], unknown && styles['unknown'])}
              style={unknown ? {} : { inlineSize: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
