import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ReactNode } from 'react';
import styles from './ChoiceList.module.css';
import { cx } from './cx.ts';
import field from './field.module.css';

export interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface ChoiceListProps<T extends string> {
  readonly label: string;
  readonly options: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly className?: string;
}

/** One of several that each need a line to explain. A radio group: the arrow keys move it. */
export function ChoiceList<T extends string>(props: ChoiceListProps<T>) {
  const { label, options, value, onChange, className } = props;
  return (
    <RadioGroup
      className={cx(field['field'], className)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Label className={field['label'] ?? ''}>{label}</Label>
      <div>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={styles['choice'] ?? ''}
          >
            <span className={styles['icon']}>{option.icon}</span>
            <span className={styles['words']}>
              <span className={styles['name']}>{option.label}</span>
              {option.description === undefined ? null : (
                <span className={styles['description']}>{option.description}</span>
              )}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
