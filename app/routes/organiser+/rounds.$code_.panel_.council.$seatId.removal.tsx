import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { removeSeat } from '~/usecases/panel/remove-seat';

const panel = ({ params }: Call) => `/organiser/rounds/${params.code}/panel`;

export const loader = ledTo(panel);

export const action = press(
  ({ world, actor, params: { code, seatId } }) =>
    removeSeat(world, actor, { roundCode: code, seatId, kind: 'COUNCIL' }),
  panel,
  'organiser.panel.removed',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
