import { useActionData, useLoaderData } from '@remix-run/react';
import { Meeting } from '~/components/council/meeting';
import { ballotForm } from '~/forms/council';
import { faultsOf } from '~/http/faults';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { castVotes } from '~/usecases/council/cast-votes';
import { showMeeting } from '~/usecases/council/show-meeting';

export const loader = load(({ world, actor, params }) =>
  showMeeting(world, actor, { roundCode: params.code }),
);

export const action = submit(
  ballotForm,
  ({ world, actor, params }, { choices }) => castVotes(world, actor, { roundCode: params.code, choices }),
  ({ url }, { cast }) => redirectWith(url.pathname, 'council.meeting.castDone', { count: cast }),
);

export default function Page() {
  const faults = faultsOf(useActionData<typeof action>());
  return <Meeting {...useLoaderData<typeof loader>()} faults={faults} />;
}
