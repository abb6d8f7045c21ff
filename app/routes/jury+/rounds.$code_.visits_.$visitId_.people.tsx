import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { PersonPage } from '~/components/visit/person-page';
import { personForm } from '~/forms/visit';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { visitInput, visitPath } from '~/http/visit-input';
import { addPerson } from '~/usecases/visit/record-visit';
import { showTeamVisit } from '~/usecases/visit/show-visit';

export const handle: PageHandle = { title: 'visit.person.title', layout: 'narrow' };

export const loader = load((call) => showTeamVisit(call.world, call.actor, visitInput(call)));

export const action = submit(
  personForm,
  (call, person) => addPerson(call.world, call.actor, { ...visitInput(call), person }),
  (call) => redirectWith(visitPath(call), 'visit.person.done'),
);

export default function Page() {
  return <PersonPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
