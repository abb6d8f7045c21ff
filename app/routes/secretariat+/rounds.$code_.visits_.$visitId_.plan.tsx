import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { PlanPage } from '~/components/visit/plan-page';
import { visitPlanForm } from '~/forms/visit';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { visitInput } from '~/http/visit-input';
import { assignTeam } from '~/usecases/visit/assign-team';
import { showPlan } from '~/usecases/visit/show-visit';

export const handle: PageHandle = { title: 'visit.plan.title', layout: 'narrow' };

export const loader = load((call) => showPlan(call.world, call.actor, visitInput(call)));

export const action = submit(
  visitPlanForm,
  (call, { member: members, ...plan }) =>
    assignTeam(call.world, call.actor, { ...visitInput(call), ...plan, members }),
  ({ params }) =>
    redirectWith(`/secretariat/rounds/${params.code}/visits/${params.visitId}`, 'visit.plan.done'),
);

export default function Page() {
  return <PlanPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
