import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { classes } from './class-names';
import { Icon } from './icon';

/** What every field has. `id` falls back to `name`: give one where a page repeats a form. */
export type FieldBase = {
  label: string;
  name: string;
  id?: string;
  /** One sentence of help, said before the control. */
  hint?: ReactNode;
  /** Faults in words; the first is shown. */
  errors?: readonly string[] | null;
  required?: boolean;
  /** Keeps the label for those who listen only: in a table's cell whose heading says it. */
  labelHidden?: boolean;
  className?: string;
};

/** The ids and states a control takes from its field. */
export type ControlProps = {
  id: string;
  name: string;
  required?: boolean;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
};

type Props = FieldBase & { children: (control: ControlProps) => ReactNode };

/** Works out the control's ids from the field: `id`, `id-description`, `id-error`, the names conform uses too. */
export function controlOf({ id, name, hint, errors, required }: FieldBase): ControlProps {
  const own = id ?? name;
  const fault = errors?.length ? `${own}-error` : undefined;
  const described = [hint ? `${own}-description` : undefined, fault].filter(Boolean).join(' ');
  return {
    id: own,
    name,
    required,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described || undefined,
  };
}

/** Label, help, control and fault of one field. The styled fields below use it; use it for a control of your own. */
export function Field(props: Props) {
  const control = controlOf(props);
  const { label, labelHidden, required, hint, errors, className, children } = props;
  return (
    <div className={classes('field', className)} data-fault={control['aria-invalid']}>
      <label htmlFor={control.id} className={labelHidden ? 'sr-only' : 'field-label'}>
        {label}
        {required && <RequiredMark />}
      </label>
      <FieldHint id={control.id} hint={hint} />
      {children(control)}
      <FieldFault id={control.id} errors={errors} />
    </div>
  );
}

/** The mark beside the name of a field that must be filled. */
export function RequiredMark() {
  return (
    <span className="field-required" aria-hidden>
      *
    </span>
  );
}

/** The sentence under a form's title that says what the mark means. */
export function RequiredNote() {
  const t = useT();
  return (
    <p className="field-hint">
      <RequiredMark /> {t('ui.field.requiredNote')}
    </p>
  );
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  return hint ? (
    <div className="field-hint" id={`${id}-description`}>
      {hint}
    </div>
  ) : null;
}

export function FieldFault({ id, errors }: { id: string; errors?: readonly string[] | null }) {
  return errors?.length ? (
    <p className="field-fault" id={`${id}-error`}>
      <Icon name="stop" size="sm" />
      {errors[0]}
    </p>
  ) : null;
}
