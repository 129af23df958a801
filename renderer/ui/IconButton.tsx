import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';
import type { TooltipProps } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  /** Its accessible name, and its tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly keys?: string | undefined;
  readonly placement?: NonNullable<TooltipProps['placement']>;
  /** Shown as on. */
  readonly isOn?: boolean;
  readonly className?: string;
}

/** A button that is only a sign: always named, always with a tooltip. */
export function IconButton({ label, icon, keys, placement, isOn, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} {...(placement === undefined ? {} : { placement })}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        className={cx(styles['button'], isOn === true && styles['on'], className)}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
