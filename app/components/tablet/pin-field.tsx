import { pinLength } from '~/domain/pin';
import { Field } from '../ui/field';

type Props = {
  name: string;
  label: string;
  hint?: string;
  value: string;
  onType: (pin: string) => void;
  errors?: readonly string[];
};

/** Six digits that nobody beside can read; anything that is no digit falls out. */
export function PinField({ name, label, hint, value, onType, errors }: Props) {
  return (
    <Field {...{ name, label, hint, errors }}>
      {(control) => (
        <input
          type="password"
          inputMode="numeric"
          autoComplete="off"
          className="control pin"
          maxLength={pinLength}
          value={value}
          onChange={({ target }) => onType(target.value.replace(/\D/g, ''))}
          {...control}
        />
      )}
    </Field>
  );
}
