import { useT } from '~/i18n/use-t';
import { TextField } from '../ui/text-field';

type Props = {
  label: string;
  id: string;
  value: string;
  onChange: (pin: string) => void;
  fault?: string | null;
  hint?: string;
};

/** Six digits, not shown. What is no digit is not taken. */
export function PinField({ label, id, value, onChange, fault, hint }: Props) {
  const t = useT();
  return (
    <TextField
      {...{ id, value }}
      label={t(label)}
      name="pin"
      type="password"
      inputMode="numeric"
      autoComplete="off"
      maxLength={6}
      width="short"
      hint={hint && t(hint)}
      errors={fault ? [fault] : undefined}
      onChange={({ target }) => onChange(target.value.replace(/\D/g, ''))}
    />
  );
}
