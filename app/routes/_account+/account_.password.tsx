import { useActionData } from '@remix-run/react';
import { PasswordPage } from '~/components/account/password-page';
import { passwordForm } from '~/forms/account';
import { load } from '~/http/load';
import { withNewSession } from '~/http/session-answer';
import { submit } from '~/http/submit';
import { changePassword } from '~/usecases/account/change-password';

export const handle = { title: 'account.password.title', layout: 'narrow' };

export const loader = load(() => ({}));

export const action = submit(
  passwordForm,
  ({ world, actor }, { currentPassword, password }) =>
    changePassword(world, actor, { currentPassword, password }),
  (call, { accountId }) =>
    withNewSession(call, accountId, { to: '/account', message: 'account.password.done' }),
);

export default function Page() {
  return <PasswordPage answer={useActionData<typeof action>()} />;
}
