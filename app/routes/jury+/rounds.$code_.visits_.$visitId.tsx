import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { RecordPage } from '~/components/visit/record-page';
import { actsOf, checkForm } from '~/forms/visit';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { visitInput } from '~/http/visit-input';
import { recordActs } from '~/usecases/visit/record-visit';
import { showTeamVisit } from '~/usecases/visit/show-visit';

export const handle: PageHandle = { title: 'visit.title' };

export const loader = load((call) => showTeamVisit(call.world, call.actor, visitInput(call)));

export const action = submit(
  checkForm,
  (call, form) => recordActs(call.world, call.actor, { ...visitInput(call), acts: actsOf(form) }),
  ({ url }) => redirectWith(url.pathname, 'visit.record.saved'),
);

export default function Page() {
  return <RecordPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
