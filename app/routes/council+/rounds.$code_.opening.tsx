import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { openMeeting } from '~/usecases/council/open-meeting';

const meeting = ({ params }: Call) => `/council/rounds/${params.code}`;

export const loader = ledTo(meeting);

export const action = press(
  ({ world, actor, params }) => openMeeting(world, actor, { roundCode: params.code }),
  meeting,
  'council.meeting.opened',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
