import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/index.ts';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { Spinner } from './Spinner.tsx';

export type ButtonKind = 'primary' | 'soft' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `primary` once on a view; `soft` for what is on; `plain` is outlined; `quiet` has no ground; `danger` destroys. */
  readonly kind?: ButtonKind;
  readonly icon?: ReactNode;
  /** Grows to the width of its place. */
  readonly wide?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button with words. While `isPending` it keeps its width and focus, and cannot be pressed. */
export function Button({ kind = 'plain', icon, wide = false, className, children, ...rest }: ButtonProps) {
  const { t } = useMessages();
  return (
    <AriaButton {...rest} className={cx(styles['button'], styles[kind], wide && styles['wide'], className)}>
      {({ isPending }) => (
        <>
          {isPending ? <Spinner label={t('common.working')} /> : icon}
          <span className={styles['words']}>{children}</span>
        </>
      )}
    </AriaButton>
  );
}
