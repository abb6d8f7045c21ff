import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import { ledTo, press, type Refused } from '~/http/press';
import { withdrawInvitation } from '~/usecases/invitation/withdraw-invitation';

const people = () => '/organiser/people';

export const loader = ledTo(people);

export const action = press(
  ({ world, actor, params }) => withdrawInvitation(world, actor, { invitationId: params.invitationId }),
  people,
  'account.people.withdrawn',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
