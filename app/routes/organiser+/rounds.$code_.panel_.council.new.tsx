import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CouncilOffer } from '~/components/panel/council-offer';
import type { PageHandle } from '~/components/shell/page-handle';
import { councilForm } from '~/forms/invitation';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { offerSeat } from '~/usecases/panel/offer-seat';
import { showPanel } from '~/usecases/panel/show-panel';

export const handle: PageHandle = { title: 'organiser.panel.addMember' };

export const loader = load(({ world, actor, params }) => showPanel(world, actor, { roundCode: params.code }));

export const action = submit(
  councilForm,
  async ({ world, actor, params }, member) => {
    const answer = await offerSeat(world, actor, { roundCode: params.code, kind: 'COUNCIL', ...member });
    return 'refused' in answer ? answer : { link: answer.link, name: member.name };
  },
  ({ params }, { link, name }) =>
    link === null
      ? redirectWith(`/organiser/rounds/${params.code}/panel`, 'organiser.panel.added', { name })
      : json({ link, name }),
);

export default function Page() {
  return <CouncilOffer {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
