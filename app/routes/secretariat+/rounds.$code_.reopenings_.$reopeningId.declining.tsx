import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { declineReopening } from '~/usecases/reopening/decline-reopening';

const list = ({ params }: Call) => `/secretariat/rounds/${params.code}/reopenings`;

export const loader = ledTo(list);

export const action = press(
  ({ world, actor, params: { code, reopeningId } }) =>
    declineReopening(world, actor, { roundCode: code, reopeningId }),
  list,
  'juryDay.reopening.declined',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
