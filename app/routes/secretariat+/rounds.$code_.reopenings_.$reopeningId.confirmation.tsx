import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { confirmReopening } from '~/usecases/reopening/confirm-reopening';

const list = ({ params }: Call) => `/secretariat/rounds/${params.code}/reopenings`;

export const loader = ledTo(list);

export const action = press(
  ({ world, actor, params: { code, reopeningId } }) =>
    confirmReopening(world, actor, { roundCode: code, reopeningId }),
  list,
  'juryDay.reopening.confirmed',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
