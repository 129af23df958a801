import { Check } from 'lucide-react';
import { Checkbox, CheckboxGroup as AriaCheckboxGroup, Label } from 'react-aria-components';
import type { ReactNode } from 'react';
import styles from './CheckboxGroup.module.css';
import { cx } from './cx.ts';
import field from './field.module.css';

export interface CheckOption<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Stands before the label. */
  readonly sign?: ReactNode;
  /** Stands at the end, such as a count. */
  readonly end?: ReactNode;
}

export interface CheckboxGroupProps<T extends string> {
  readonly label: string;
  readonly options: readonly CheckOption<T>[];
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
  readonly className?: string;
}

/** Any of a few. */
export function CheckboxGroup<T extends string>(props: CheckboxGroupProps<T>) {
  const { label, options, value, onChange, className } = props;
  return (
    <AriaCheckboxGroup
      className={cx(field['field'], className)}
      value={[...value]}
      onChange={(chosen) => onChange(options.map((o) => o.id).filter((id) => chosen.includes(id)))}
    >
      <Label className={field['label'] ?? ''}>{label}</Label>
      <div>
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} className={styles['check'] ?? ''}>
            <span className={styles['box']} aria-hidden>
              <Check />
            </span>
            {option.sign}
            <span className={styles['words']}>{option.label}</span>
            {option.end === undefined ? null : <span className={styles['end']}>{option.end}</span>}
          </Checkbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}
