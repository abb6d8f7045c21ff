import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TextArea } from '../ui/text-area';
import type { AnswerOf } from './form-answer';
import type { ShownEntry } from './shown';

type Props = { entry: ShownEntry; answer: AnswerOf<{ reason: string }> };

/** Withdraws an entry: names it, says that it cannot be undone, asks for the reason. */
export function WithdrawalPage({ entry, answer }: Props) {
  const t = useT();
  const [form, fields] = useForm<{ reason: string }>({ lastResult: answer });
  const own = `/producer/entries/${entry.id}`;
  const { id, errors } = fields.reason;
  return (
    <>
      <PageHeader
        title={t('producer.entry.withdrawTitle', { name: entry.name })}
        crumbs={[{ to: own, label: entry.name }]}
      />
      <Callout tone="warning">{t('producer.entry.withdrawText')}</Callout>
      <Form id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} fields={[{ id, errors, label: t('producer.entry.withdrawReason') }]} />
        <TextArea
          label={t('producer.entry.withdrawReason')}
          {...fieldOf(fields.reason)}
          required
          maxLength={1000}
        />
        <div className="flex flex-wrap gap-2">
          <Button variant="danger">{t('producer.entry.withdraw')}</Button>
          <LinkButton to={own} variant="quiet">
            {t('producer.entry.file')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
