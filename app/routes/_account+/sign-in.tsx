import { useActionData, useLoaderData } from '@remix-run/react';
import { SignInPage } from '~/components/account/sign-in-page';
import { signInForm } from '~/forms/account';
import { load } from '~/http/load';
import { safeTarget } from '~/http/redirects';
import { withNewSession } from '~/http/session-answer';
import { submit } from '~/http/submit';
import { signIn } from '~/usecases/account/sign-in';

export const handle = { title: 'account.signIn.title', layout: 'narrow' };

export const loader = load(({ url }) => ({ to: safeTarget(url.searchParams.get('to')) }));

export const action = submit(
  signInForm,
  async ({ world }, { email, password, to }) => {
    const answer = await signIn(world, { email, password });
    return 'refused' in answer ? answer : { ...answer, to };
  },
  (call, { accountId, to }) => withNewSession(call, accountId, { to }),
);

export default function Page() {
  return <SignInPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
