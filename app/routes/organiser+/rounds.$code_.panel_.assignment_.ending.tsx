import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { endAssignment } from '~/usecases/panel/confirm-assignment';

const panel = ({ params }: Call) => `/organiser/rounds/${params.code}/panel`;

export const loader = ledTo(panel);

export const action = press(
  ({ world, actor, params }) => endAssignment(world, actor, { roundCode: params.code }),
  panel,
  'panel.section.ended',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
