import { Field } from '../ui/field';

type Props = {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** The first line, which narrows nothing. */
  blank?: string;
  onChange: (value: string) => void;
};

/** One choice of a list that takes effect at once. */
export function Choice({ name, label, value, options, blank, onChange }: Props) {
  return (
    <Field name={`tablet-${name}`} label={label}>
      {(control) => (
        <select
          className="control"
          value={value}
          onChange={({ target }) => onChange(target.value)}
          {...control}
        >
          {blank !== undefined && <option value="">{blank}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
