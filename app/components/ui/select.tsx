import type { ChangeEvent } from 'react';
import { Field, type FieldBase } from './field';
import type { FieldWidth } from './text-field';

export type Option = { value: string; label: string; disabled?: boolean };

type Props = FieldBase & {
  options: readonly (Option | { group: string; options: readonly Option[] })[];
  defaultValue?: string;
  /** The first line, with an empty value: "Tất cả nhóm", "Chọn tỉnh". */
  blank?: string;
  width?: FieldWidth;
  disabled?: boolean;
  onChange?: (event: ChangeEvent<HTMLSelectElement>) => void;
};

/** One choice of a list that is too long to lay open; for up to five choices take RadioGroup. */
export function Select({ options, defaultValue, blank, width, disabled, onChange, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <select className="control" data-width={width} {...{ defaultValue, disabled, onChange }} {...control}>
          {blank !== undefined && <option value="">{blank}</option>}
          {options.map((entry) =>
            'group' in entry ? (
              <optgroup key={entry.group} label={entry.group}>
                {entry.options.map(asOption)}
              </optgroup>
            ) : (
              asOption(entry)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

function asOption({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
