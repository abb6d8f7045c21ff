import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { withNewSession } from '~/http/session-answer';
import { acceptInvitation } from '~/usecases/invitation/accept-invitation';

const invitation = ({ params }: Call) => `/invitation/${params.token}`;
const message = 'account.invitation.done';

export const loader = ledTo(invitation);

export const action = press(
  ({ world, actor, params }) => acceptInvitation(world, { token: params.token, accountId: actor.accountId }),
  invitation,
  message,
  (call, { accountId }) => withNewSession(call, accountId, { message }),
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
