import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import type { IssueAnswer } from './certificates-page';

type Props = { waiting: number; today: string; answer: IssueAnswer };

/** Issues a certificate for every product that has none. */
export function IssueForm({ waiting, today, answer }: Props) {
  const t = useT();
  const [form, fields] = useForm<{ issuedOn: string }>({
    lastResult: answer,
    defaultValue: { issuedOn: today },
  });
  const label = t('publicPages.certificates.issuedOn');
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} fields={[{ ...fields.issuedOn, label }]} />
      <DateField
        label={label}
        hint={t('publicPages.certificates.issuedOnHint')}
        {...fieldOf(fields.issuedOn)}
        required
      />
      <div className="acts">
        <Button variant="primary" icon="medal">
          {t('publicPages.certificates.act', { count: waiting })}
        </Button>
      </div>
    </Form>
  );
}
