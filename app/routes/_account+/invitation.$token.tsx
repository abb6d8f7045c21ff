import { useActionData, useLoaderData } from '@remix-run/react';
import { InvitationPage } from '~/components/account/invitation-page';
import { acceptForm } from '~/forms/account';
import { load } from '~/http/load';
import { withNewSession } from '~/http/session-answer';
import { submit } from '~/http/submit';
import { acceptInvitation } from '~/usecases/invitation/accept-invitation';
import { showInvitation } from '~/usecases/invitation/show-invitation';

export const handle = { title: 'account.invitation.title', layout: 'narrow' };

export const loader = load(({ world, context, params }) =>
  showInvitation(world, { token: params.token, accountId: context.actor?.accountId }),
);

export const action = submit(
  acceptForm,
  ({ world, params, locale }, { title, phone, password }) =>
    acceptInvitation(world, { token: params.token, title, phone, password, locale }),
  (call, { accountId }) => withNewSession(call, accountId, { message: 'account.invitation.done' }),
);

export default function Page() {
  return <InvitationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
