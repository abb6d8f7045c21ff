import { useActionData, useLoaderData } from '@remix-run/react';
import { MeetingClosing } from '~/components/council/meeting-closing';
import { closingForm } from '~/forms/scoring';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { closeMeeting } from '~/usecases/council/close-meeting';
import { showMeeting } from '~/usecases/council/show-meeting';

export const loader = load(({ world, actor, params }) =>
  showMeeting(world, actor, { roundCode: params.code }),
);

export const action = submit(
  closingForm,
  ({ world, actor, params }, { reason }) => closeMeeting(world, actor, { roundCode: params.code, reason }),
  ({ params }) => redirectWith(`/council/rounds/${params.code}`, 'council.meeting.closed'),
);

export default function Page() {
  return <MeetingClosing {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
