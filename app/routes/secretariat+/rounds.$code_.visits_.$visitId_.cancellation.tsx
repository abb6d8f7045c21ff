import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { CancellationPage } from '~/components/visit/cancellation-page';
import { cancellationForm } from '~/forms/visit';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { visitInput } from '~/http/visit-input';
import { cancelVisit } from '~/usecases/visit/assign-team';
import { showPlan } from '~/usecases/visit/show-visit';

export const handle: PageHandle = { title: 'visit.cancellation.title', layout: 'narrow' };

export const loader = load((call) => showPlan(call.world, call.actor, visitInput(call)));

export const action = submit(
  cancellationForm,
  (call, { reason }) => cancelVisit(call.world, call.actor, { ...visitInput(call), reason }),
  ({ params }) => redirectWith(`/secretariat/rounds/${params.code}/visits`, 'visit.cancellation.done'),
);

export default function Page() {
  return <CancellationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
