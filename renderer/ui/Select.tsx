import { Check, ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import field from './field.module.css';
import styles from './Select.module.css';

export interface SelectOption<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Said behind the label, quietly. */
  readonly hint?: string | undefined;
}

export interface SelectProps<T extends string> {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly bare?: boolean;
  readonly options: readonly SelectOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly description?: ReactNode;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** One of a list. Typing finds an option by its first letters. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, bare = false, options, value, onChange, description, isDisabled = false, className } = props;
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
      isDisabled={isDisabled}
      {...(bare ? { 'aria-label': label } : {})}
      className={cx(field['field'], className)}
    >
      {bare ? null : <Label className={field['label'] ?? ''}>{label}</Label>}
      <AriaButton className={cx(field['control'], styles['button'])}>
        <SelectValue className={styles['value'] ?? ''} />
        <ChevronDown aria-hidden />
      </AriaButton>
      {description === undefined ? null : (
        <Text slot="description" className={field['description'] ?? ''}>
          {description}
        </Text>
      )}
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <ListBox className={styles['list'] ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles['item'] ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles['words']}>
                    <Text slot="label">{option.label}</Text>
                    {option.hint === undefined ? null : <span className={styles['hint']}>{option.hint}</span>}
                  </span>
                  {isSelected ? <Check aria-hidden /> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
