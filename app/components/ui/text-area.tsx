import { Field, type FieldBase } from './field';

type Props = FieldBase & {
  defaultValue?: string;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
  readOnly?: boolean;
};

/** Several lines of text; it grows with what is written where the browser can. */
export function TextArea({ defaultValue, rows = 4, maxLength, placeholder, readOnly, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          className="control"
          {...{ defaultValue, rows, maxLength, placeholder, readOnly }}
          {...control}
        />
      )}
    </Field>
  );
}
