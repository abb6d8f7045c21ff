import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextArea } from '../ui/text-area';
import type { AnswerOf } from './form-answer';
import type { ShownEntry } from './shown';

type Props = {
  entry: ShownEntry;
  own: string;
  can: { forward: boolean };
  answer: AnswerOf<{ reason: string }>;
};

/** What an officer decides on a file: forward it where a quota has room for it, or return it with reasons. */
export function CheckActs({ entry, own, can, answer }: Props) {
  const t = useT();
  const [form, fields] = useForm<{ reason: string }>({ lastResult: answer });
  const { id, errors } = fields.reason;
  return (
    <>
      {can.forward && (
        <Form action={`${own}/entries/${entry.id}/forwarding`} className="grid gap-2">
          <p className="text-sm text-soft">{t('province.check.forwardNote', { name: entry.name })}</p>
          <Button variant="primary" wide>
            {t('province.check.forward')}
          </Button>
        </Form>
      )}
      <Form id={form.id} noValidate className="grid gap-3 border-t border-line pt-4">
        <h3 className="font-semibold">{t('province.check.backTitle')}</h3>
        <FormErrors form={form.errors} fields={[{ id, errors, label: t('province.check.reason') }]} />
        <TextArea
          label={t('province.check.reason')}
          hint={t('province.check.reasonHint')}
          {...fieldOf(fields.reason)}
          required
          maxLength={2000}
        />
        <Button wide>{t('province.check.back')}</Button>
      </Form>
    </>
  );
}
