import type { ReactNode } from 'react';
import { controlOf, type FieldBase, FieldFault, FieldHint, RequiredMark } from './field';

type Props = Omit<FieldBase, 'label' | 'labelHidden'> & {
  label: ReactNode;
  value?: string;
  defaultChecked?: boolean;
  disabled?: boolean;
};

/** One statement to agree to or not; unchecked it sends nothing, checked `on` or `value`. */
export function Checkbox({ label, value = 'on', defaultChecked, disabled, className = '', ...field }: Props) {
  const control = controlOf({ ...field, label: '' });
  return (
    <div className={`field ${className}`} data-fault={control['aria-invalid']}>
      <label className="choice">
        <input type="checkbox" {...{ value, defaultChecked, disabled }} {...control} />
        <span>
          {label}
          {field.required && <RequiredMark />}
        </span>
      </label>
      <FieldHint id={control.id} hint={field.hint} />
      <FieldFault id={control.id} errors={field.errors} />
    </div>
  );
}
