import { Field, type FieldBase } from './field';

type Props = FieldBase & {
  /** A day as YYYY-MM-DD, or with `time` a moment as YYYY-MM-DDTHH:MM of Viet Nam's clock. */
  defaultValue?: string;
  min?: string;
  max?: string;
  time?: boolean;
};

/** A day (or a moment, with `time`) chosen with the browser's own calendar. */
export function DateField({ defaultValue, min, max, time, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          type={time ? 'datetime-local' : 'date'}
          className="control"
          data-width={time ? 'medium' : 'short'}
          {...{ defaultValue, min, max }}
          {...control}
        />
      )}
    </Field>
  );
}
