import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import field from './field.module.css';
import styles from './SegmentedControl.module.css';

export interface Segment<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface SegmentedControlProps<T extends string> {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly bare?: boolean;
  readonly options: readonly Segment<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** One of a few, all in sight. A radio group: the arrow keys move it. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const { label, bare = false, options, value, onChange, isDisabled = false, className } = props;
  return (
    <RadioGroup
      className={cx(field['field'], className)}
      value={value}
      isDisabled={isDisabled}
      orientation="horizontal"
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      {...(bare ? { 'aria-label': label } : {})}
    >
      {bare ? null : <Label className={field['label'] ?? ''}>{label}</Label>}
      <div className={styles['track']}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={styles['segment'] ?? ''}
          >
            {option.icon}
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
