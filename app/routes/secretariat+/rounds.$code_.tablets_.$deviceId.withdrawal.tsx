import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { withdrawTablet } from '~/usecases/tablet/withdraw-tablet';

const list = ({ params }: Call) => `/secretariat/rounds/${params.code}/tablets`;

export const loader = ledTo(list);

export const action = press(
  ({ world, actor, params: { code, deviceId } }) =>
    withdrawTablet(world, actor, { roundCode: code, deviceId }),
  list,
  'juryDay.tablets.done',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
