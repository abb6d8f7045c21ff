import { useActionData } from '@remix-run/react';
import { SignUpPage } from '~/components/account/sign-up-page';
import { signUpForm } from '~/forms/account';
import { load } from '~/http/load';
import { withNewSession } from '~/http/session-answer';
import { submit } from '~/http/submit';
import { signUp } from '~/usecases/account/sign-up';

export const handle = { title: 'account.signUp.title', layout: 'narrow' };

export const loader = load(() => ({}));

export const action = submit(
  signUpForm,
  ({ world, locale }, { name, email, phone, password }) =>
    signUp(world, { name, email, phone, password, locale }),
  (call, { accountId }) => withNewSession(call, accountId, { message: 'account.signUp.done' }),
);

export default function Page() {
  return <SignUpPage answer={useActionData<typeof action>()} />;
}
