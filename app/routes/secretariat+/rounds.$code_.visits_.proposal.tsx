import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { ProposalPage } from '~/components/visit/proposal-page';
import { proposalFilter, sampleForm, shareOf } from '~/forms/visit';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { planSample } from '~/usecases/visit/plan-visits';
import { showProposal } from '~/usecases/visit/show-proposal';

export const handle: PageHandle = { title: 'visit.proposal.title' };

export const loader = load(({ world, actor, params, url }) => {
  const { seed, atLeast, percent } = proposalFilter.parse(Object.fromEntries(url.searchParams));
  const rule = { atLeast, share: shareOf(percent) };
  return showProposal(world, actor, { roundCode: params.code, seed, rule });
});

export const action = submit(
  sampleForm,
  ({ world, actor, params }, { seed, atLeast, percent, producer: producers }) => {
    const rule = { atLeast, share: shareOf(percent) };
    return planSample(world, actor, { roundCode: params.code, seed, rule, producers });
  },
  ({ params }, { planned }) =>
    redirectWith(`/secretariat/rounds/${params.code}/visits`, 'visit.proposal.done', { count: planned }),
);

export default function Page() {
  return <ProposalPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
