import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { TextField } from '../ui/text-field';
import type { Answer } from './answer';
import { NewPasswordFields } from './new-password-fields';

type Fields = { title: string; phone: string; password: string; passwordAgain: string };

/** What a newly invited person fills in. */
export function AcceptForm({ answer }: { answer: Answer }) {
  const t = useT();
  const [form, fields] = useForm<Fields>({ lastResult: answer });
  const { password, passwordAgain } = fields;
  const title = { label: t('account.field.title'), ...fieldOf(fields.title) };
  const phone = { label: t('account.field.phone'), ...fieldOf(fields.phone) };
  const faults = [
    title,
    phone,
    { ...password, label: t('account.field.newPassword') },
    { ...passwordAgain, label: t('account.field.passwordAgain') },
  ];
  return (
    <Form id={form.id} noValidate className="stack">
      <FormErrors form={form.errors} fields={faults} />
      <TextField {...title} hint={t('account.field.titleHint')} autoComplete="organization-title" />
      <TextField {...phone} type="tel" autoComplete="tel" width="medium" />
      <NewPasswordFields password={password} passwordAgain={passwordAgain} />
      <div>
        <Button variant="primary">{t('account.invitation.accept')}</Button>
      </div>
    </Form>
  );
}
