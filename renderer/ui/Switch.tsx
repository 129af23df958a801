import { Switch as AriaSwitch } from 'react-aria-components';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Switch.module.css';

export interface SwitchProps {
  readonly label: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** On or off, in force at once. */
export function Switch({ label, isSelected, onChange, isDisabled = false, className }: SwitchProps) {
  return (
    <AriaSwitch
      className={cx(styles['switch'], className)}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
    >
      <span className={styles['track']} aria-hidden>
        <span className={styles['knob']} />
      </span>
      {label}
    </AriaSwitch>
  );
}
