import { useLoaderData, useLocation } from '@remix-run/react';
import { RecusalsPage } from '~/components/jury-day/recusals-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { dayFilter } from '~/forms/day';
import { load } from '~/http/load';
import { showRecusals } from '~/usecases/recusal/show-recusals';

export const handle: PageHandle = { title: 'board.tab.recusals' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = dayFilter.parse(Object.fromEntries(url.searchParams));
  return showRecusals(world, actor, { roundCode: params.code, ...filter });
});

export default function Page() {
  return <RecusalsPage {...useLoaderData<typeof loader>()} search={useLocation().search} />;
}
