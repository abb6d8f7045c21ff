import type { InputHTMLAttributes } from 'react';
import { Field, type FieldBase } from './field';

type Input = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'defaultValue'
  | 'value'
  | 'onChange'
  | 'onBlur'
  | 'autoComplete'
  | 'inputMode'
  | 'maxLength'
  | 'minLength'
  | 'placeholder'
  | 'readOnly'
  | 'disabled'
  | 'autoFocus'
  | 'spellCheck'
  | 'list'
>;

type Props = FieldBase & Input & { type?: 'text' | 'email' | 'tel' | 'url' | 'password'; width?: FieldWidth };

/** How wide a control is, so that its size tells what is expected: a code, a name, a line. */
export type FieldWidth = 'short' | 'medium' | 'full';

/** One line of text. */
export function TextField(props: Props) {
  const {
    label,
    name,
    id,
    hint,
    errors,
    required,
    labelHidden,
    className,
    type = 'text',
    width,
    ...input
  } = props;
  const field = { label, name, id, hint, errors, required, labelHidden, className };
  return (
    <Field {...field}>
      {(control) => <input type={type} className="control" data-width={width} {...control} {...input} />}
    </Field>
  );
}
