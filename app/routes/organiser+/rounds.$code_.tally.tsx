import { useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { TallyPage } from '~/components/tally/tally-page';
import { load } from '~/http/load';
import { showTally } from '~/usecases/tally/show-tally';

export const handle: PageHandle = { title: 'organiser.round.tally', layout: 'wide' };

export const loader = load(async ({ world, actor, params, url }) => {
  const q = (url.searchParams.get('q') ?? '').slice(0, 200);
  const group = Number(url.searchParams.get('group')) || null;
  const shown = await showTally(world, actor, { roundCode: params.code, group, q });
  return 'refused' in shown ? shown : { ...shown, q, group };
});

export default function Page() {
  return <TallyPage {...useLoaderData<typeof loader>()} />;
}
