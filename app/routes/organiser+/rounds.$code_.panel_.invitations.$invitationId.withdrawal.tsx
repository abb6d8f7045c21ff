import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { withdrawInvitation } from '~/usecases/invitation/withdraw-invitation';

const panel = ({ params }: Call) => `/organiser/rounds/${params.code}/panel`;

export const loader = ledTo(panel);

export const action = press(
  ({ world, actor, params: { code, invitationId } }) =>
    withdrawInvitation(world, actor, { roundCode: code, invitationId }),
  panel,
  'account.people.withdrawn',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
