import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { AnswerOf } from '../entry/form-answer';
import { Button } from '../ui/button';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextArea } from '../ui/text-area';
import type { ShownVisit } from './shown';
import { VisitFrame } from './visit-frame';

type Props = Pick<ShownVisit, 'round' | 'visit'> & { answer: AnswerOf<{ reason: string }> };

/** A visit that does not take place, with the reason. */
export function CancellationPage({ answer, ...frame }: Props) {
  const t = useT();
  const [form, fields] = useForm<{ reason: string }>({ lastResult: answer });
  const { id, errors } = fields.reason;
  const label = t('visit.cancellation.reason');
  return (
    <VisitFrame
      {...frame}
      of="plan"
      title={t('visit.cancellation.title')}
      lead={t('visit.cancellation.lead')}
    >
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={[{ id, errors, label }]} />
        <TextArea label={label} {...fieldOf(fields.reason)} required rows={4} maxLength={1000} />
        <div>
          <Button variant="danger">{t('visit.cancellation.act')}</Button>
        </div>
      </Form>
    </VisitFrame>
  );
}
