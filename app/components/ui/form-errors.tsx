import { useEffect, useRef } from 'react';
import { useT } from '~/i18n/use-t';
import { Icon } from './icon';

type Fault = { id: string; label?: string; errors?: readonly string[] | null };

type Props = {
  /** Faults of the form as a whole: a refusal's sentence. */
  form?: readonly string[] | null;
  /** Fields in page order; those without faults fall out. A field of conform fits as it is. */
  fields?: readonly Fault[];
};

/** What keeps a form from being taken, at its top: each fault leads to its field. It takes the focus when it appears. */
export function FormErrors({ form, fields = [] }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const faulty = fields.filter((field) => field.errors?.length);
  const count = faulty.length + (form?.length ?? 0);
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={box} className="callout callout-danger" role="alert" tabIndex={-1}>
      <Icon name="stop" />
      <div>
        <p className="callout-title">{t('ui.form.faults')}</p>
        {form?.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {faulty.length > 0 && <ul className="fault-list">{faulty.map(asItem)}</ul>}
      </div>
    </div>
  );
}

function asItem({ id, label, errors }: Fault) {
  return (
    <li key={id}>
      <a href={`#${id}`} className="link">
        {label ? `${label}: ${errors?.[0]}` : errors?.[0]}
      </a>
    </li>
  );
}
