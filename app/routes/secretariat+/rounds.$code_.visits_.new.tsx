import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { NewVisitPage } from '~/components/visit/new-visit-page';
import { handVisitForm } from '~/forms/visit';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { planVisit } from '~/usecases/visit/plan-visits';
import { showUnvisited } from '~/usecases/visit/show-visits';

export const handle: PageHandle = { title: 'visit.add.title', layout: 'narrow' };

export const loader = load(({ world, actor, params }) =>
  showUnvisited(world, actor, { roundCode: params.code }),
);

export const action = submit(
  handVisitForm,
  ({ world, actor, params }, { facilityId }) =>
    planVisit(world, actor, { roundCode: params.code, facilityId }),
  ({ params }, { id }) => redirectWith(`/secretariat/rounds/${params.code}/visits/${id}`, 'visit.add.done'),
);

export default function Page() {
  return <NewVisitPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
