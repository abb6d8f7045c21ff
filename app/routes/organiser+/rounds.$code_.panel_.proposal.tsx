import { useActionData, useLoaderData } from '@remix-run/react';
import { AssignmentPage } from '~/components/panel/assignment-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { assignmentForm, proposalFilter } from '~/forms/panel';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { confirmAssignment } from '~/usecases/panel/confirm-assignment';
import { showProposal } from '~/usecases/panel/show-assignment';

export const handle: PageHandle = { title: 'panel.proposal.title' };

export const loader = load(({ world, actor, params, url }) =>
  showProposal(world, actor, {
    roundCode: params.code,
    ...proposalFilter.parse(Object.fromEntries(url.searchParams)),
  }),
);

export const action = submit(
  assignmentForm,
  ({ world, actor, params }, { pair: pairs }) =>
    confirmAssignment(world, actor, { roundCode: params.code, pairs }),
  ({ params }) => redirectWith(`/organiser/rounds/${params.code}/panel`, 'panel.proposal.confirmed'),
);

export default function Page() {
  return <AssignmentPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
