import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextArea } from '../ui/text-area';

export type ClosingAnswer = Parameters<typeof useForm<{ reason: string }>>[0]['lastResult'];

type Props = { answer: ClosingAnswer; missing: string | null; hint: string; reason: string; act: string };

/** Closes something for good: what is missing, the reason for closing all the same, one button. */
export function ClosingForm({ answer, missing, hint, reason, act }: Props) {
  const [form, fields] = useForm<{ reason: string }>({ lastResult: answer });
  const t = useT();
  return (
    <Form id={form.id} noValidate>
      <FormErrors form={form.errors} fields={[{ ...fields.reason, label: reason }]} />
      {missing && <Callout tone="warning">{missing}</Callout>}
      {missing && <TextArea label={reason} {...fieldOf(fields.reason)} maxLength={500} />}
      <p>{hint}</p>
      <Button variant="danger">{act}</Button>
      <p className="muted">{t('ui.cannotBeUndone')}</p>
    </Form>
  );
}
