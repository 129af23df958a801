import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import field from './field.module.css';

export interface TextFieldProps extends Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children' | 'autoFocus'
> {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly bare?: boolean;
  readonly description?: ReactNode;
  /** What is wrong with it; its presence marks the field. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** Several lines. */
  readonly rows?: number;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  readonly lang?: string;
  /** The focus begins here when its dialog opens. */
  readonly takesFocus?: boolean;
  readonly className?: string;
}

/** A line, or with `rows` an area, of text. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    bare = false,
    description,
    error,
    placeholder,
    rows,
    dir,
    lang,
    takesFocus,
    className,
    ...rest
  } = props;
  const inner = {
    placeholder: placeholder ?? '',
    // nothing typed yet has no direction of its own: its placeholder is the interface's
    ...(dir === undefined || (dir === 'auto' && (rest.value ?? '') === '') ? {} : { dir }),
    ...(lang === undefined ? {} : { lang }),
  };
  return (
    <AriaTextField
      {...rest}
      {...(bare ? { 'aria-label': label } : {})}
      {...(takesFocus === true ? { autoFocus: true } : {})}
      isInvalid={error !== undefined}
      className={cx(field['field'], className)}
    >
      {bare ? null : <Label className={field['label'] ?? ''}>{label}</Label>}
      {rows === undefined ? (
        <Input {...inner} className={field['control'] ?? ''} />
      ) : (
        <TextArea {...inner} rows={rows} className={cx(field['control'], field['area'])} />
      )}
      {description === undefined ? null : (
        <Text slot="description" className={field['description'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={field['error'] ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
