import type { InputHTMLAttributes, ReactNode } from 'react';
import { controlOf, type FieldBase, FieldFault, FieldHint, RequiredMark } from './field';

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

export type ChoiceGroupProps = FieldBase & {
  choices: readonly Choice[];
  /** The values chosen at first. */
  chosen?: readonly string[];
  /** Lays short choices side by side. */
  inline?: boolean;
};

/** The common part of a group of checkboxes and a group of radios; pages use those. */
export function ChoiceGroup({ kind, ...props }: ChoiceGroupProps & { kind: 'checkbox' | 'radio' }) {
  const { label, labelHidden, required, hint, errors, choices, chosen, inline, className = '' } = props;
  const { id, name, ...states } = controlOf(props);
  return (
    <fieldset
      id={id}
      className={`field ${className}`}
      aria-describedby={states['aria-describedby']}
      data-fault={states['aria-invalid']}
      tabIndex={-1}
    >
      <legend className={labelHidden ? 'sr-only' : 'field-label'}>
        {label}
        {required && <RequiredMark />}
      </legend>
      <FieldHint id={id} hint={hint} />
      <div className={inline ? 'choices choices-inline' : 'choices'}>
        {choices.map((choice) => (
          <ChoiceLine
            key={choice.value}
            {...{ choice, type: kind, name, defaultChecked: chosen?.includes(choice.value) }}
            required={kind === 'radio' && required}
          />
        ))}
      </div>
      <FieldFault id={id} errors={errors} />
    </fieldset>
  );
}

function ChoiceLine({ choice, ...input }: InputHTMLAttributes<HTMLInputElement> & { choice: Choice }) {
  return (
    <label className="choice">
      <input {...input} value={choice.value} disabled={choice.disabled} />
      <span>
        {choice.label}
        {choice.hint && <span className="choice-hint">{choice.hint}</span>}
      </span>
    </label>
  );
}
