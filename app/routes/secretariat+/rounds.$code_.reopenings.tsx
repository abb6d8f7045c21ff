import { useLoaderData, useLocation } from '@remix-run/react';
import { ReopeningsPage } from '~/components/jury-day/reopenings-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { dayFilter } from '~/forms/day';
import { load } from '~/http/load';
import { showReopenings } from '~/usecases/reopening/show-reopenings';

export const handle: PageHandle = { title: 'board.tab.reopenings' };

export const loader = load(({ world, actor, params, url }) => {
  const filter = dayFilter.parse(Object.fromEntries(url.searchParams));
  return showReopenings(world, actor, { roundCode: params.code, ...filter });
});

export default function Page() {
  return <ReopeningsPage {...useLoaderData<typeof loader>()} search={useLocation().search} />;
}
