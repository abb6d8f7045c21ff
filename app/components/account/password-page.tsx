import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { PageHeader } from '../ui/page-header';
import { TextField } from '../ui/text-field';
import type { Answer } from './answer';
import { NewPasswordFields } from './new-password-fields';

type Fields = { currentPassword: string; password: string; passwordAgain: string };

/** A new password for the own account. */
export function PasswordPage({ answer }: { answer: Answer }) {
  const t = useT();
  const [form, fields] = useForm<Fields>({ lastResult: answer });
  const { currentPassword, password, passwordAgain } = fields;
  const current = { label: t('account.field.currentPassword'), ...fieldOf(currentPassword) };
  const faults = [
    current,
    { ...password, label: t('account.field.newPassword') },
    { ...passwordAgain, label: t('account.field.passwordAgain') },
  ];
  return (
    <>
      <PageHeader
        title={t('account.password.title')}
        lead={t('account.password.lead')}
        crumbs={[{ to: '/account', label: t('account.profile.title') }]}
      />
      <Form id={form.id} noValidate className="stack">
        <FormErrors form={form.errors} fields={faults} />
        <TextField {...current} type="password" autoComplete="current-password" required />
        <NewPasswordFields password={password} passwordAgain={passwordAgain} />
        <div>
          <Button variant="primary">{t('account.password.act')}</Button>
        </div>
      </Form>
    </>
  );
}
