import { useLoaderData } from '@remix-run/react';
import { RoundOverview } from '~/components/round/round-overview';
import type { PageHandle } from '~/components/shell/page-handle';
import { sentenceOf } from '~/http/call';
import { load } from '~/http/load';
import { showRound } from '~/usecases/round/show-round';

export const handle: PageHandle = { title: 'organiser.round.overview' };

export const loader = load(async ({ world, actor, params, t }) => {
  const shown = await showRound(world, actor, { roundCode: params.code });
  if ('refused' in shown) return shown;
  return { ...shown, waiting: shown.waiting && sentenceOf(shown.waiting, t) };
});

export default function Page() {
  return <RoundOverview {...useLoaderData<typeof loader>()} />;
}
