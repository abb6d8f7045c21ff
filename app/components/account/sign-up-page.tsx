import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { RequiredNote } from '../ui/field';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TextField } from '../ui/text-field';
import type { Answer } from './answer';
import { NewPasswordFields } from './new-password-fields';

type Fields = { name: string; email: string; phone: string; password: string; passwordAgain: string };

/** A producer's new account. */
export function SignUpPage({ answer }: { answer: Answer }) {
  const t = useT();
  const [form, fields] = useForm<Fields>({ lastResult: answer });
  const labelled = (name: 'name' | 'email' | 'phone') => ({
    label: t(`account.field.${name}`),
    ...fieldOf(fields[name]),
    required: true,
  });
  const { password, passwordAgain } = fields;
  const passwords = [
    { ...password, label: t('account.field.newPassword') },
    { ...passwordAgain, label: t('account.field.passwordAgain') },
  ];
  const [name, email, phone] = [labelled('name'), labelled('email'), labelled('phone')];
  return (
    <>
      <PageHeader title={t('account.signUp.title')} lead={t('account.signUp.lead')} />
      <Form id={form.id} noValidate className="stack">
        <FormErrors form={form.errors} fields={[name, email, phone, ...passwords]} />
        <RequiredNote />
        <TextField {...name} autoComplete="name" />
        <TextField {...email} type="email" autoComplete="username" />
        <TextField
          {...phone}
          type="tel"
          autoComplete="tel"
          hint={t('account.field.phoneHint')}
          width="medium"
        />
        <NewPasswordFields password={password} passwordAgain={passwordAgain} />
        <div>
          <Button variant="primary">{t('account.signUp.act')}</Button>
        </div>
      </Form>
      <p>
        {t('account.signUp.have')} <Link to="/sign-in">{t('account.signIn.act')}</Link>
      </p>
    </>
  );
}
