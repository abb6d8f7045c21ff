import { useForm } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { TextField } from '../ui/text-field';
import type { Answer } from './answer';

type Fields = { email: string; password: string; to: string };

/** Signing in; `to` is the page that asked for it. */
export function SignInPage({ to, answer }: { to: string; answer: Answer }) {
  const t = useT();
  const [form, fields] = useForm<Fields>({ lastResult: answer });
  const email = { label: t('account.field.email'), ...fieldOf(fields.email) };
  const password = { label: t('account.field.password'), ...fieldOf(fields.password) };
  return (
    <>
      <PageHeader title={t('account.signIn.title')} />
      <Form id={form.id} noValidate className="stack">
        <FormErrors form={form.errors} fields={[email, password]} />
        <input type="hidden" name="to" value={to} />
        <TextField {...email} type="email" autoComplete="username" required />
        <TextField {...password} type="password" autoComplete="current-password" required />
        <div>
          <Button variant="primary">{t('account.signIn.act')}</Button>
        </div>
      </Form>
      <p>
        {t('account.signIn.noAccount')} <Link to="/sign-up">{t('account.signIn.toSignUp')}</Link>
      </p>
      <p className="muted">{t('account.signIn.invited')}</p>
    </>
  );
}
